import { createHash } from 'node:crypto';
import type { Digest, HistoryEntry, ImageConfig, Platform, RunConfig } from '../../src/image.ts';
import type { Entry } from './entry.ts';
import { tarBytes } from './tar.ts';

/** The members of a layer, or its finished tar. */
export type LayerSpec = readonly Entry[] | Buffer;

/** An image in words. What is left out is absent from the config JSON as well. */
export interface ImageSpec {
  /** Lowest first; each a list of members or a finished tar. */
  readonly layers: readonly LayerSpec[];
  readonly config?: RunConfig;
  readonly history?: readonly HistoryEntry[];
  /** `name:tag`, the tag being required. */
  readonly tags?: readonly string[];
  /** Default linux/amd64. */
  readonly platform?: Platform;
  /** Statements kept beside the image where its layout can hold them. */
  readonly attestations?: readonly AttestationSpec[];
  /** Further keys of the config JSON, or other values for those above: `author`, `container_config`, `rootfs` … */
  readonly extra?: Partial<ImageConfig>;
}

export interface AttestationSpec {
  /** E.g. `https://slsa.dev/provenance/v0.2`. */
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** One uncompressed layer. */
export interface MadeLayer {
  readonly tar: Buffer;
  readonly diffId: Digest;
}

/** A finished image, not yet in any layout. */
export interface MadeImage {
  readonly layers: readonly MadeLayer[];
  readonly config: ImageConfig;
  /** The config JSON as it is stored; `id` is its digest. */
  readonly configJson: Buffer;
  readonly id: Digest;
  readonly tags: readonly string[];
  readonly platform: Platform;
  readonly attestations: readonly AttestationSpec[];
}

/** One step of a build: with members (or a tar) it makes a layer, without it is an `empty_layer`. */
export interface Step extends HistoryEntry {
  readonly layer?: LayerSpec;
}

const CREATED = '2026-01-02T03:04:05Z';

/** `{ layers, history }` of an image that is built step by step: `makeImage({ ...steps([…]), config })`. */
export function steps(list: readonly Step[]): Required<Pick<ImageSpec, 'layers' | 'history'>> {
  return {
    layers: list.flatMap(({ layer }) => (layer ? [layer] : [])),
    history: list.map(({ layer, ...entry }) => ({
      created: CREATED,
      ...entry,
      ...(layer ? {} : { empty_layer: true }),
    })),
  };
}

export function sha256(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The hex part of a digest. */
export function hex(digest: Digest): string {
  return digest.slice(digest.indexOf(':') + 1);
}

export function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** Builds the layers and the config. The same description always gives the same bytes. */
export async function makeImage(spec: ImageSpec): Promise<MadeImage> {
  const layers = await Promise.all(spec.layers.map(makeLayer));
  const platform = spec.platform ?? { os: 'linux', architecture: 'amd64' };
  const config: ImageConfig = {
    created: CREATED,
    ...platform,
    config: spec.config ?? {},
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.diffId) },
    ...(spec.history ? { history: spec.history } : {}),
    ...spec.extra,
  };
  const configJson = json(config);
  return {
    layers,
    config,
    configJson,
    id: sha256(configJson),
    tags: spec.tags ?? [],
    platform,
    attestations: spec.attestations ?? [],
  };
}

async function makeLayer(content: LayerSpec): Promise<MadeLayer> {
  const tar = Buffer.isBuffer(content) ? content : await tarBytes(content);
  return { tar, diffId: sha256(tar) };
}
