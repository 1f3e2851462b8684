/** A build cache that was exported, wherever to. https://github.com/moby/buildkit#export-cache */
import { SourceError } from '../../errors.ts';
import type { Descriptor, Digest, Gap, Image, SourceName } from '../../image.ts';
import { storedLayer } from '../candidate.ts';
import { parseObject } from '../config.ts';
import { ContentError, type ContentStore, type ReadMetadata } from '../content.ts';
import { Lease } from '../lease.ts';
import type { OciDocument } from '../oci-json.ts';
import type { SourceOptions } from '../source.ts';
import { nothing, storedImage } from '../stored-image.ts';
import { readPart } from '../walk.ts';
import { CACHE_CONFIG, layerChains } from './chains.ts';

/** Where an exported cache lies. */
export interface CachePlace {
  readonly reference: string;
  readonly source: SourceName;
  readonly store: ContentStore;
  readonly read: ReadMetadata;
  readonly options: SourceOptions;
  /** What of the whole could not be read. */
  readonly gaps: readonly Gap[];
  readonly notes: readonly string[];
  close(): Promise<void>;
}

/** One cache among the manifests of a place. */
interface Found {
  /** Digest of its manifest or index. */
  readonly digest: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}

const UNKNOWN = { os: 'unknown', architecture: 'unknown' };
/** Digest of a layer's uncompressed bytes. */
const UNCOMPRESSED = 'containerd.io/uncompressed';

/**
 * An image for each chain of layers in the caches that the descriptors lead to: what one stage of the build made, on top of
 * what it stands on. Closes the place with the last of them. Throws `SourceError` when there is no cache.
 */
export async function openExported(place: CachePlace, roots: readonly Descriptor[]): Promise<readonly Image[]> {
  const lease = new Lease(() => place.close());
  const letGo = lease.hold();
  const gaps: Gap[] = [...place.gaps];
  try {
    const images: Image[] = [];
    for (const root of roots) {
      const document = await readPart(place.store, root, gaps);
      const found = document && cacheIn(root.digest, document);
      if (found !== undefined) images.push(...(await imagesOf(place, found, gaps, lease)));
    }
    if (images.length === 0) throw noCache(place, gaps);
    return images;
  } finally {
    await letGo();
  }
}

/** Newer builders write a manifest, older ones an index whose entries are the layers themselves. */
function cacheIn(digest: string, document: OciDocument): Found | undefined {
  const parts =
    document.kind === 'index' ? document.index.manifests : [document.manifest.config, ...document.manifest.layers];
  const config = parts.find(({ mediaType }) => mediaType === CACHE_CONFIG);
  return config && { digest, config, layers: parts.filter((part) => part !== config) };
}

async function imagesOf(place: CachePlace, found: Found, gaps: Gap[], lease: Lease): Promise<Image[]> {
  const byDigest = new Map(found.layers.map((layer) => [layer.digest as string, layer]));
  const chains = await readChains(place, found, gaps);
  const chained = new Set(chains.flat());
  const all = [...chains, ...[...byDigest.keys()].filter((digest) => !chained.has(digest)).map((digest) => [digest])];
  return all.map((chain, i) => {
    const layers = chain.map((digest) => byDigest.get(digest) ?? (bare(digest) as Descriptor));
    return imageOf(place, found, layers, `Chain ${i + 1} of ${all.length} in this build cache.`, gaps, lease);
  });
}

/** A layer that is said to be there and is not listed. */
function bare(digest: string) {
  return { mediaType: '', digest, size: 0 };
}

/** How the layers stand on each other; where that cannot be read, each stands for itself. */
async function readChains({ store, read }: CachePlace, { config }: Found, gaps: Gap[]): Promise<string[][]> {
  try {
    const blob = await store.blob(config);
    if (blob === undefined) throw new ContentError(`it is not in ${store.name}`);
    return layerChains(parseObject(await read(blob)));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    gaps.push({ where: config.digest, reason: `how the layers of the cache belong together: ${error.message}` });
    return [];
  }
}

function imageOf(
  { reference, source, store, options, notes }: CachePlace,
  { digest }: Found,
  layers: readonly Descriptor[],
  note: string,
  gaps: readonly Gap[],
  lease: Lease,
): Image {
  return storedImage({
    ...{ reference, source, id: digest, digest, platform: UNKNOWN, tags: [], gaps, signal: options.signal },
    notes: [...notes, note],
    config: {
      rootfs: { diff_ids: layers.map((layer) => layer.annotations?.[UNCOMPRESSED] ?? layer.digest) as Digest[] },
    },
    layers: layers.map((layer) => storedLayer(store, layer)),
    attestations: nothing,
    close: lease.hold(),
  });
}

function noCache({ reference }: CachePlace, gaps: readonly Gap[]): SourceError {
  const wrong = gaps.map(({ where, reason }) => `${where}: ${reason}`).slice(0, 3);
  const why = wrong.length === 0 ? '' : ` What is wrong: ${wrong.join('; ')}.`;
  return new SourceError(
    `${reference} is no exported build cache (--cache-to type=local or type=registry). To scan an image: buildleaks scan ${reference}.${why}`,
  );
}
