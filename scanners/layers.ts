/** Reads every layer of an image: decompresses, digests, searches. Each is consumed once, in the source's order. */
import { createHash } from 'node:crypto';
import type { Detector } from '../src/detect/index.ts';
import type { Match } from '../src/finding.ts';
import type { Digest, Gap, LayerBlob } from '../src/image.ts';
import type { Keeper, OpenRange } from '../src/kept.ts';
import type { LayerResult } from '../src/layer.ts';
import type { Limits } from '../src/limits.ts';
import type { FileDigests } from '../src/packages/index.ts';
import { Secret } from '../src/secret.ts';
import { decompress, isCompressed } from '../src/stream/decompress.ts';
import { readAt } from '../src/stream/file-range.ts';
import { SNIFF_BYTES } from '../src/stream/sniff.ts';
import { KeptFeed } from './kept-feed.ts';
import { BlockFeed, type Feed } from './layer-feed.ts';
import { LayerFront } from './layer-front.ts';
import type { PlacedHit } from './placed-hit.ts';
import { OwnThread, type Searcher, type SegmentResult } from './segment.ts';
import { StretchFeed, searchAgain } from './stretch-feed.ts';

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

/** Searches one layer. Faults of its data are gaps in the result, never errors; errors are the source's own. */
export async function scanLayer(blob: LayerBlob, context: LayerContext): Promise<LayerResult> {
  const gaps: Gap[] = [];
  const where = blob.diffId ?? blob.digest ?? blob.where;
  const hash = createHash('sha256');
  const bytes = () => decompress(digested(blob, gaps), (problem) => gaps.push({ where, reason: problem }));
  const { front, found, held } = await search(blob, bytes, context, (chunk) => hash.update(chunk));
  const computed: Digest = `sha256:${hash.digest('hex')}`;
  if (blob.diffId !== undefined && blob.diffId !== computed) {
    gaps.push({ where, reason: `content does not match its diffID: it hashes to ${computed}` });
  }
  // The manifest's word decides which layer this is; that the bytes differ from it stands in the gaps.
  const diffId = blob.diffId ?? computed;
  gaps.push(...front.gaps.map((gap) => ({ ...gap, where: gap.where === 'layer' ? where : `${where} ${gap.where}` })));
  const { hits, ...rest } = found;
  return {
    diffId,
    where: blob.where,
    bytes: front.bytes,
    files: front.files,
    facts: front.facts,
    gaps,
    shipped: front.shipped.result(),
    ...held,
    ...rest,
    ...sorted(hits, diffId),
  };
}

/** What was found, and what filters kept out. */
function sorted(hits: readonly PlacedHit[], diffId: Digest): Pick<LayerResult, 'matches' | 'dismissed'> {
  const dismissed = hits.flatMap((placed) => {
    const filter = placed.hit.dismissedBy;
    return filter === undefined ? [] : [{ filter, match: matchOf(placed, diffId) }];
  });
  const kept = hits.filter(({ hit }) => hit.dismissedBy === undefined);
  const matches = kept.map((placed) => matchOf(placed, diffId));
  return dismissed.length === 0 ? { matches } : { matches, dismissed };
}

/** What a second look at a layer gives. */
export interface SecondLook {
  readonly matches: readonly Match[];
  /** Digests of the files asked for. */
  readonly digests: ReadonlyMap<string, FileDigests>;
}

/**
 * Goes through a layer that was scanned before, for values learnt since and for digests of large files. Its faults stand in
 * the first result.
 */
export async function lookAgain(
  blob: LayerBlob,
  layer: LayerResult,
  digested: ReadonlySet<string>,
  context: LayerContext,
): Promise<SecondLook> {
  const file = layer.cuts === undefined || context.only !== undefined ? undefined : await blob.open?.();
  if (file !== undefined) return lookInFile(file, layer, digested, context);
  const { found } = await search(blob, () => decompress(blob.chunks, () => {}), context, undefined, digested);
  return secondLook(found, layer);
}

/** The same at the cuts of the first result, where the layer lies in a file; closes that. */
export async function lookInFile(
  file: OpenRange,
  layer: LayerResult,
  digested: ReadonlySet<string>,
  { detector, limits, searcher = new OwnThread(limits), onBytes }: LayerContext,
): Promise<SecondLook> {
  const { cuts = [] } = layer;
  try {
    const results = await searchAgain(searcher.stretches, { detector, digested }, file, cuts);
    onBytes?.(cuts.at(-1) ?? 0);
    return secondLook(joined(results, limits), layer);
  } finally {
    await file.close();
  }
}

function secondLook({ hits, digests }: SegmentResult, { diffId }: LayerResult): SecondLook {
  return { matches: hits.map((placed) => matchOf(placed, diffId)), digests };
}

interface Searched {
  readonly front: LayerFront;
  readonly found: SegmentResult;
  /** Where it lies uncompressed in a file. */
  readonly held?: Pick<LayerResult, 'cuts' | 'kept'>;
}

async function search(
  blob: LayerBlob,
  bytes: () => AsyncIterable<Uint8Array>,
  context: LayerContext,
  onChunk?: (chunk: Uint8Array) => void,
  digested: ReadonlySet<string> = new Set(),
): Promise<Searched> {
  const { limits, signal, onBytes } = context;
  const { feed, held, close } = await feedFor(blob, context, digested);
  try {
    for await (const chunk of bytes()) {
      signal.throwIfAborted();
      onChunk?.(chunk);
      await feed.push(chunk);
      onBytes?.(chunk.length);
    }
    const found = joined(await feed.end(), limits);
    return { front: feed.front, found, held: held() };
  } finally {
    await close();
  }
}

interface Fed {
  readonly feed: Feed;
  held(): Pick<LayerResult, 'cuts' | 'kept'>;
  close(): Promise<void>;
}

/** An uncompressed layer in a file is searched there, by several threads at least; others are kept in one, if they may be. */
async function feedFor(blob: LayerBlob, context: LayerContext, digested: ReadonlySet<string>): Promise<Fed> {
  const { detector, limits, only, searcher = new OwnThread(limits), keeper } = context;
  const front = new LayerFront(limits);
  const question = { detector, digested, ...(only === undefined ? {} : { only }) };
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
  const first = new Uint8Array(SNIFF_BYTES);
  readAt(file.fd, first, 0, Math.min(SNIFF_BYTES, file.bytes), file.from);
  if (!isCompressed(first)) return file;
  await file.close();
  return undefined;
}

const isSmall = ({ size = 0 }: LayerBlob): boolean => size < WORTH_BYTES;

/** What lies in a file and is small is soon read again. */
const isWorthKeeping = (blob: LayerBlob): boolean => blob.open === undefined || !isSmall(blob);

/** What the segments of a layer gave, as if they were one. */
function joined(results: readonly SegmentResult[], { recordBytes }: Limits): SegmentResult {
  const records = new Map<string, string>();
  let kept = 0;
  for (const [path, text] of results.flatMap((result) => [...result.records])) {
    if (kept + text.length > recordBytes) continue;
    kept += text.length;
    records.set(path, text);
  }
  return {
    hits: results.flatMap(({ hits }) => hits).sort(byPlace),
    skipped: results.flatMap(({ skipped }) => skipped),
    digests: new Map(results.flatMap(({ digests }) => [...digests])),
    records,
  };
}

/** Archives are searched later than the files around them, in an order that depends on how the layer was cut. */
function byPlace({ hit: one, place: a }: PlacedHit, { hit: other, place: b }: PlacedHit): number {
  return (
    compare(a.path ?? '', b.path ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(one.ruleId, other.ruleId)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The stored bytes, held against their own digest on the way where it is known. */
async function* digested(blob: LayerBlob, gaps: Gap[]): AsyncGenerator<Uint8Array> {
  // Of an uncompressed layer the diffID says the same; hashing twice would cost a third of the scan.
  if (blob.digest === undefined || blob.digest === blob.diffId) {
    yield* blob.chunks;
    return;
  }
  const hash = createHash('sha256');
  for await (const chunk of blob.chunks) {
    hash.update(chunk);
    yield chunk;
  }
  const computed = `sha256:${hash.digest('hex')}`;
  if (computed !== blob.digest) {
    gaps.push({ where: blob.digest, reason: `stored bytes do not match their digest: they hash to ${computed}` });
  }
}

function matchOf({ hit, place }: PlacedHit, diffId: Digest): Match {
  const { ruleId, confidence, severity, reasons, value } = hit;
  return { ruleId, confidence, severity, reasons, secret: new Secret(value), place: { ...place, diffId } };
}
