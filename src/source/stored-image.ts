import type { Attestation, Digest, Gap, Image, ImageConfig, LayerBlob, Platform, SourceName } from '../image.ts';
import { metadataOf } from './config.ts';
import type { StoredBlob } from './content.ts';

/** A layer that an image names, wherever its bytes are. */
export interface StoredLayer {
  readonly where: string;
  /** Two layers of one identity are the same bytes. */
  readonly identity: string;
  readonly digest?: Digest;
  readonly size?: number;
  /** Where a layer lies that its image only points to, and that was not stored with it. */
  readonly urls?: readonly string[];
  open(): Promise<StoredBlob | undefined>;
}

/** What a source knows of an image whose parts it holds by name or digest. */
export interface StoredImage {
  readonly reference: string;
  readonly source: SourceName;
  readonly id: string;
  readonly digest?: string;
  readonly platform: Platform;
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly config: ImageConfig;
  /** Of the manifest and of what leads to it. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Lowest first. */
  readonly layers: readonly StoredLayer[];
  readonly gaps: readonly Gap[];
  /** As {@link Image.state}. */
  readonly state?: string;
  readonly signal: AbortSignal;
  /** Told which layers will be read, in their order; gives the same ones, ready to be read. */
  prepare?(layers: readonly StoredLayer[]): readonly StoredLayer[];
  attestations(gaps: Gap[]): AsyncIterable<Attestation>;
  close(): Promise<void>;
}

/** Makes an image of its stored parts. */
export function storedImage(stored: StoredImage): Image {
  const gaps: Gap[] = [...stored.gaps];
  const metadata = metadataOf(withAnnotations(stored.config, stored.annotations));
  const { reference, source, id, digest, platform, tags, notes } = stored;
  return {
    ...{ reference, source, id, platform, tags, notes, metadata },
    ...(digest === undefined ? {} : { digest }),
    ...(stored.state === undefined ? {} : { state: stored.state }),
    layerSizes: stored.layers.map(({ size }) => size),
    layerNames: stored.layers.map(({ where, digest: name }) =>
      name === undefined ? { where } : { where, digest: name },
    ),
    layers: (known) => readLayers(stored, metadata.diffIds, gaps, known),
    attestations: () => stored.attestations(gaps),
    settle: async () => ({ metadata, gaps: [...countGaps(stored, metadata.diffIds), ...gaps] }),
    close: () => stored.close(),
  };
}

/** Annotations have no place in a config; where they say something, they are searched as one more field of it. */
function withAnnotations(config: ImageConfig, annotations: StoredImage['annotations']): ImageConfig {
  const hasAny = annotations !== undefined && Object.keys(annotations).length > 0;
  return hasAny && config.annotations === undefined ? { ...config, annotations } : config;
}

function countGaps({ layers, id }: StoredImage, diffIds: readonly Digest[]): Gap[] {
  if (layers.length === diffIds.length) return [];
  return [{ where: id, reason: `the image names ${layers.length} layers, but its config has ${diffIds.length}` }];
}

async function* readLayers(
  stored: StoredImage,
  diffIds: readonly Digest[],
  gaps: Gap[],
  known: ReadonlySet<Digest> = new Set(),
): AsyncGenerator<LayerBlob> {
  const wanted = wantedLayers(stored.layers, diffIds, known);
  const layers = wanted.map(({ layer }) => layer);
  for (const [i, layer] of (stored.prepare?.(layers) ?? layers).entries()) {
    stored.signal.throwIfAborted();
    const blob = await openLayer(layer, gaps);
    if (blob !== undefined) yield layerBlob(layer, blob, wanted[i]!.diffId, stored.signal, gaps);
  }
}

/** Each layer once that is not known, with its diffID where it has one. */
function wantedLayers(layers: readonly StoredLayer[], diffIds: readonly Digest[], known: ReadonlySet<Digest>) {
  const seen = new Set<string>();
  const isPaired = layers.length === diffIds.length;
  return layers.flatMap((layer, i) => {
    const diffId = isPaired ? diffIds[i] : undefined;
    if (seen.has(layer.identity) || (diffId !== undefined && known.has(diffId))) return [];
    seen.add(layer.identity);
    return [{ layer, diffId }];
  });
}

async function openLayer(layer: StoredLayer, gaps: Gap[]): Promise<StoredBlob | undefined> {
  const blob = await layer.open();
  if (blob !== undefined) return blob;
  const reason = layer.urls
    ? `this layer is not stored with the image; it is said to be at ${layer.urls.join(', ')}`
    : 'this layer is missing';
  gaps.push({ where: layer.where, reason });
  return undefined;
}

function layerBlob(
  { where, digest, size }: StoredLayer,
  blob: StoredBlob,
  diffId: Digest | undefined,
  signal: AbortSignal,
  gaps: Gap[],
): LayerBlob {
  const bytes = blob.size ?? size;
  return {
    where,
    ...(diffId === undefined ? {} : { diffId }),
    ...(digest === undefined ? {} : { digest }),
    ...(bytes === undefined ? {} : { size: bytes }),
    chunks: untilAborted(
      blob.chunks((reason) => gaps.push({ where, reason })),
      signal,
    ),
    ...(blob.open === undefined ? {} : { open: () => blob.open!() }),
  };
}

async function* untilAborted(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
  }
}

/** Stands for an image that is named and cannot be read, so that the others of its archive are scanned all the same. */
export function brokenImage(
  known: Pick<StoredImage, 'reference' | 'source' | 'id' | 'platform' | 'tags' | 'signal' | 'close'>,
  gaps: readonly Gap[],
): Image {
  return storedImage({ ...known, notes: [], config: {}, layers: [], gaps, attestations: nothing });
}

export async function* nothing(): AsyncGenerator<never> {}
