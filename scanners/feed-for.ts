/** Chooses the way in which a layer gets to those who search it. */
import type { Detector } from '../src/detect/index.ts';
import type { LayerBlob } from '../src/image.ts';
import type { Keeper, OpenRange } from '../src/kept.ts';
import type { LayerResult } from '../src/layer.ts';
import type { Limits } from '../src/limits.ts';
import type { WantedDigests } from '../src/packages/index.ts';
import { isCompressed } from '../src/stream/decompress.ts';
import { readAt } from '../src/stream/file-range.ts';
import { SNIFF_BYTES } from '../src/stream/sniff.ts';
import { KeptFeed } from './kept-feed.ts';
import { BlockFeed, type Feed } from './layer-feed.ts';
import { LayerFront } from './layer-front.ts';
import { OwnThread, type Searcher } from './segment.ts';
import { StretchFeed } from './stretch-feed.ts';

/** Bytes of a layer that is worth the handing over. */
const WORTH_BYTES = 8 << 20;

export interface LayerContext {
  readonly detector: Detector;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** The only files to search, where it is known that nothing is found in the others. */
  readonly only?: ReadonlySet<string>;
  /** Who searches; default: this thread. */
  readonly searcher?: Searcher;
  /** Keeps layers that their source would have to give again. */
  readonly keeper?: Keeper;
  /** Uncompressed bytes that were just read. */
  readonly onBytes?: (bytes: number) => void;
}

/** What takes a layer, until it is closed. */
export interface Fed {
  readonly feed: Feed;
  held(): Pick<LayerResult, 'cuts' | 'kept'>;
  close(): Promise<void>;
}

/** An uncompressed layer in a file is searched there, by several threads at least; others are kept in one, if they may be. */
export async function feedFor(blob: LayerBlob, context: LayerContext, digested: WantedDigests): Promise<Fed> {
  const { detector, limits, signal, only, searcher = new OwnThread(limits), keeper } = context;
  const front = new LayerFront(limits);
  const question = { detector, digested, signal, ...(only === undefined ? {} : { only }) };
  const close = async () => {};
  const through = (who: Searcher) => ({ feed: new BlockFeed(who, question, front), held: () => ({}), close });
  if (only !== undefined) return through(new OwnThread(limits));
  const file = await openPlain(blob);
  if (file !== undefined) {
    if (!searcher.parallel) return { ...through(searcher), close: () => file.close() };
    const feed = new StretchFeed(searcher.stretches, question, file, front);
    return { feed, held: () => ({ cuts: feed.cuts }), close: () => file.close() };
  }
  const kept = isWorthKeeping(blob) ? await keeper?.begin() : undefined;
  if (kept === undefined) return through(searcher);
  const feed = new KeptFeed(searcher, question, kept, front);
  return { feed, held: () => (feed.cuts === undefined ? {} : { cuts: feed.cuts, kept }), close };
}

/** The file of a layer that lies in one uncompressed. */
async function openPlain(blob: LayerBlob): Promise<OpenRange | undefined> {
  const file = isSmall(blob) ? undefined : await blob.open?.();
  if (file === undefined) return undefined;
  if (isPlain(file)) return file;
  await file.close();
  return undefined;
}

/** False also where it cannot be read: whoever reads it as a stream tells why. */
function isPlain({ fd, from, bytes }: OpenRange): boolean {
  const first = new Uint8Array(SNIFF_BYTES);
  try {
    readAt(fd, first, 0, Math.min(SNIFF_BYTES, bytes), from);
    return !isCompressed(first);
  } catch {
    return false;
  }
}

const isSmall = ({ size = 0 }: LayerBlob): boolean => size < WORTH_BYTES;

/** What lies in a file and is small is soon read again. */
const isWorthKeeping = (blob: LayerBlob): boolean => blob.open === undefined || !isSmall(blob);
