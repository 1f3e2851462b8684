import type { Descriptor, Gap, Manifest, Platform } from '../image.ts';
import { CACHE_CONFIG } from './cache/chains.ts';
import { platformOf, type ReadConfig, readConfig } from './config.ts';
import { ContentError, type ContentStore, type ReadMetadata, type StoredBlob } from './content.ts';
import { sha256 } from './digest.ts';
import type { StoredLayer } from './stored-image.ts';
import type { Leaf } from './walk.ts';

/** An image that could be scanned: its metadata is read, its layers are not. */
export interface Candidate {
  readonly platform: Platform | undefined;
  /** Digest of the config, or of the manifest where the config is missing. */
  readonly id: string;
  /** Digest of the manifest. */
  readonly digest?: string;
  readonly tags: readonly string[];
  readonly config: ReadConfig;
  readonly layers: readonly StoredLayer[];
  readonly annotations: Readonly<Record<string, string>>;
  /** Digests under which something may be said about it: its own, and those of the indexes that lead to it. */
  readonly subjects: readonly string[];
  readonly gaps: readonly Gap[];
}

const CONTAINERD_NAME = 'io.containerd.image.name';
const REF_NAME = 'org.opencontainers.image.ref.name';
const NOT_STORED = /nondistributable|foreign/;
const NO_IMAGE = 'this is a build cache and no image; "buildleaks cache scan" reads it as one';

/** The name that an index gives an image, if any. */
export function nameOf(annotations: Readonly<Record<string, string>>): string | undefined {
  return annotations[CONTAINERD_NAME] ?? annotations[REF_NAME];
}

/** Reads the config of an image whose manifest is known. */
export async function candidateOf(
  store: ContentStore,
  read: ReadMetadata,
  { descriptor, path, annotations }: Leaf,
  manifest: Manifest,
): Promise<Candidate> {
  const config = await loadConfig(() => store.blob(manifest.config), read, manifest.config.digest);
  const name = nameOf(annotations);
  return {
    platform: descriptor.platform ?? platformOf(config.config),
    id: config.id ?? descriptor.digest,
    digest: descriptor.digest,
    tags: name === undefined ? [] : [name],
    config,
    layers: manifest.layers.map((layer) => storedLayer(store, layer)),
    annotations: { ...annotations, ...manifest.annotations },
    subjects: [descriptor.digest, ...path],
    gaps: manifest.config.mediaType === CACHE_CONFIG ? [{ where: descriptor.digest, reason: NO_IMAGE }] : [],
  };
}

/** A layer by its descriptor. */
export function storedLayer(store: ContentStore, layer: Descriptor): StoredLayer {
  const { digest, size, urls } = layer;
  const isElsewhere = urls !== undefined && NOT_STORED.test(layer.mediaType);
  return {
    where: digest,
    identity: digest,
    digest,
    ...(size > 0 ? { size } : {}),
    ...(isElsewhere ? { urls } : {}),
    open: () => store.blob(layer),
  };
}

/** Reads a config. That it is missing, damaged or another one than it should be is among its gaps. */
export async function loadConfig(
  open: () => Promise<StoredBlob | undefined>,
  read: ReadMetadata,
  where: string,
): Promise<ReadConfig & { readonly id?: string }> {
  try {
    const blob = await open();
    if (blob === undefined) throw new ContentError('it is missing');
    const bytes = await read(blob);
    const id = sha256(bytes);
    const named = /[0-9a-f]{64}/.exec(where)?.[0];
    const gap = { where, reason: `the image config does not match its digest: it hashes to ${id}` };
    const { config, gaps } = readConfig(bytes, where);
    return { config, id, gaps: named === undefined || id.endsWith(named) ? gaps : [gap, ...gaps] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { config: {}, gaps: [{ where, reason: `the image config could not be read: ${error.message}` }] };
  }
}
