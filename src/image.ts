/**
 * Wire types of container images, as builders and engines write them. Every field is optional
 * where a real builder was seen to leave it out: what is read here comes from strangers.
 */
import type { OpenRange } from './kept.ts';

/** `algorithm:hex`, e.g. `sha256:9f86…`. https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
export type Digest = `${string}:${string}`;

/** https://github.com/opencontainers/image-spec/blob/main/image-index.md (property `platform`) */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly 'os.version'?: string;
}

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Stored bytes. */
  readonly size: number;
  readonly urls?: readonly string[];
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: Platform;
  readonly artifactType?: string;
}

/** https://github.com/opencontainers/image-spec/blob/main/manifest.md, also Docker's schema 2. */
export interface Manifest {
  readonly schemaVersion: number;
  readonly mediaType?: string;
  readonly artifactType?: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** https://github.com/opencontainers/image-spec/blob/main/image-index.md, also Docker's manifest list. */
export interface Index {
  readonly schemaVersion: number;
  readonly mediaType?: string;
  readonly manifests: readonly Descriptor[];
  readonly annotations?: Readonly<Record<string, string>>;
}

/** One step of the build, oldest first. https://github.com/opencontainers/image-spec/blob/main/config.md#properties (`history`) */
export interface HistoryEntry {
  readonly created?: string;
  readonly created_by?: string;
  readonly author?: string;
  readonly comment?: string;
  /** True when the step made no layer. Absent from what an Engine's `/history` tells: unknown there. */
  readonly empty_layer?: boolean;
  /** Uncompressed bytes of the step's layer. Only an Engine's `/history` tells it; no config does. */
  readonly size?: number;
}

/** Docker's extension of the config. https://github.com/moby/docker-image-spec/blob/main/spec.md */
interface Healthcheck {
  readonly Test?: readonly string[] | null;
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly StartPeriod?: number;
  readonly Retries?: number;
}

/** What a container of the image runs with. https://github.com/opencontainers/image-spec/blob/main/config.md#properties (`config`) */
export interface RunConfig {
  readonly Env?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly Cmd?: readonly string[] | null;
  readonly Entrypoint?: readonly string[] | null;
  readonly Healthcheck?: Healthcheck | null;
  readonly OnBuild?: readonly string[] | null;
  readonly Shell?: readonly string[] | null;
  readonly User?: string;
  readonly WorkingDir?: string;
}

/** https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface ImageConfig {
  readonly created?: string;
  readonly author?: string;
  readonly architecture?: string;
  readonly os?: string;
  readonly variant?: string;
  readonly config?: RunConfig | null;
  /** The classic builder's last step, with its build args as exact tokens. */
  readonly container_config?: RunConfig | null;
  readonly rootfs?: { readonly type?: string; readonly diff_ids?: readonly Digest[] | null };
  readonly history?: readonly HistoryEntry[] | null;
  readonly [extension: string]: unknown;
}

/** The build tool that wrote an image, as far as its metadata tells. */
export type Builder = 'buildkit' | 'classic' | 'buildah' | 'kaniko' | 'buildpacks' | 'ko' | 'jib' | 'unknown';

/** Where an image came from. */
export type SourceName = 'docker' | 'podman' | 'registry' | 'docker-archive' | 'oci-archive' | 'oci-layout';

/** What an image says of itself, before or without its layers. */
export interface ImageMetadata {
  readonly config: ImageConfig;
  /** Oldest first. `empty_layer` is undefined throughout where the source does not tell it. */
  readonly history: readonly HistoryEntry[];
  /** Digests of the uncompressed layers, lowest first. */
  readonly diffIds: readonly Digest[];
  /** Exact tokens of classic steps (`["|1", "K=V", "/bin/sh", "-c", "…"]`) by history index, where the source can tell them. */
  readonly exactCommands?: ReadonlyMap<number, readonly string[]>;
}

/** One layer as its source holds it: stored bytes, compressed or not, to be consumed once and in turn. */
export interface LayerBlob {
  /** The name it has in its source (`blobs/sha256/…`, `<id>/layer.tar`), for messages. */
  readonly where: string;
  /** Expected digest of the uncompressed bytes, where the source knows it beforehand. */
  readonly diffId?: Digest;
  /** Expected digest of the stored bytes, where the source knows it. */
  readonly digest?: Digest;
  /** Stored bytes, where known. */
  readonly size?: number;
  /** A source that fails ends them early and without an error, so that what came is still searched; `settle()` names the gap. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The same bytes in a file, where they are in one; undefined when it cannot be opened. */
  readonly open?: () => Promise<OpenRange | undefined>;
}

/** What a layer is called where it is stored. */
export type LayerName = Pick<LayerBlob, 'where' | 'digest'>;

/** A statement about how the image was built, kept beside it. https://github.com/in-toto/attestation */
export interface Attestation {
  /** Where it lies: `sha256:<manifest digest>` or an archive member. */
  readonly where: string;
  /** E.g. `https://slsa.dev/provenance/v1`. */
  readonly predicateType: string;
  /** Set when it lies in a build's cache or history and not beside an image: what a person calls it, `build record 4g6zq`. */
  readonly cache?: string;
  /** The whole in-toto statement, parsed. */
  readonly statement: unknown;
}

/** Something that should have been read and was not. */
export interface Gap {
  readonly where: string;
  readonly reason: string;
}

/** An image opened from anywhere. Sources know nothing of secrets. */
export interface Image {
  /** As the user named it. */
  readonly reference: string;
  readonly source: SourceName;
  /** The image ID: digest of the config, or the index digest in a containerd store. */
  readonly id: string;
  /** Manifest digest, where known. */
  readonly digest?: string;
  readonly platform: Platform;
  readonly tags: readonly string[];
  /** True where it is known to have been in a registry. */
  readonly pushed?: boolean;
  /** Lines a person should know, e.g. which other platforms the index holds. */
  readonly notes: readonly string[];
  /** Known at once; `final` after the layers were consumed (an Engine tells the full config only in its export). */
  readonly metadata: ImageMetadata;
  /** Stored bytes of each layer, lowest first, where the source knows them without reading the layers. */
  readonly layerSizes?: readonly (number | undefined)[];
  /** The layers' names, lowest first, where the source knows them without reading the layers. */
  readonly layerNames?: readonly LayerName[];
  /** Equal as long as everything that the source gives is the same, to the byte; absent where the source cannot tell. */
  readonly state?: string;
  /** True where `state` tells of the attestations as well, so that they need not be read to know that they are the same. */
  readonly isWholeState?: boolean;
  /**
   * Each layer once, in the order in which the source gives them; consume one before asking for the next. Those in `known`
   * may be left out, where that saves reading them.
   */
  layers(known?: ReadonlySet<Digest>): AsyncIterable<LayerBlob>;
  /** The attestations kept beside the image; call after `layers()` was consumed or will not be. */
  attestations(): AsyncIterable<Attestation>;
  /** The metadata to attribute with, and what the source could not give. Call last. */
  settle(): Promise<{ readonly metadata: ImageMetadata; readonly gaps: readonly Gap[] }>;
  /** Frees sockets and files. */
  close(): Promise<void>;
}
