/** Reads every layer of an image: decompresses, digests, searches. Each is consumed once, in the source's order. */
import { createHash } from 'node:crypto';
import type { Detector } from '../src/detect/index.ts';
import type { Match } from '../src/finding.ts';
import type { Digest, Gap, LayerBlob, OpenRange } from '../src/image.ts';
import type { LayerResult } from '../src/layer.ts';
import type { Limits } from '../src/limits.ts';
import type { FileDigests } from '../src/packages/index.ts';
import { Secret } from '../src/secret.ts';
import { decompress, isCompressed } from '../src/stream/decompress.ts';
import { readAt } from '../src/stream/file-range.ts';
import { SNIFF_BYTES } from '../src/stream/sniff.ts';
import { BlockFeed, type Feed } from './layer-feed.ts';
import type { LayerFront } from './layer-front.ts';
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
  /** Uncompressed bytes that were just read. */
  readonly onBytes?: (bytes: number) => void;
}

/** Searches one layer. Faults of its data are gaps in the result, never errors; errors are the source's own. */
export async function scanLayer(blob: LayerBlob, context: LayerContext): Promise<LayerResult> {
  const gaps: Gap[] = [];
  const where = blob.diffId ?? blob.digest ?? blob.where;
  const hash = createHash('sha256');
  const bytes = () => decompress(digested(blob, gaps), (problem) => gaps.push({ where, reason: problem }));
  const { front, found, cuts } = await search(blob, bytes, context, (chunk) => hash.update(chunk));
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
    ...(cuts === undefined ? {} : { cuts }),
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
 * Goes through a layer that was scanned before, for values learnt since and for digests of large files. `cuts`: those of the
 * first result, in which its faults stand.
 */
export async function lookAgain(
  blob: LayerBlob,
  { diffId, cuts }: Pick<LayerResult, 'diffId' | 'cuts'>,
  digested: ReadonlySet<string>,
  context: LayerContext,
): Promise<SecondLook> {
  const found =
    (await lookInFile(blob, cuts, digested, context)) ??
    (await search(blob, () => decompress(blob.chunks, () => {}), context, undefined, digested)).found;
  return { matches: found.hits.map((placed) => matchOf(placed, diffId)), digests: found.digests };
}

/** Undefined where the layer was not cut in its file, or only a part of it is to be searched. */
async function lookInFile(
  blob: LayerBlob,
  cuts: readonly number[] | undefined,
  digested: ReadonlySet<string>,
  { detector, limits, only, searcher, onBytes }: LayerContext,
): Promise<SegmentResult | undefined> {
  const { stretches } = searcher ?? {};
  if (cuts === undefined || only !== undefined || stretches === undefined) return undefined;
  const file = await blob.open?.();
  if (file === undefined) return undefined;
  try {
    const results = await searchAgain(stretches, { detector, digested }, file, cuts);
    onBytes?.(cuts.at(-1)!);
    return joined(results, limits);
  } finally {
    await file.close();
  }
}

interface Searched {
  readonly front: LayerFront;
  readonly found: SegmentResult;
  readonly cuts?: readonly number[];
}

/** Of an uncompressed layer in a file each thread reads its part by itself; others are handed on piece by piece. */
async function search(
  blob: LayerBlob,
  bytes: () => AsyncIterable<Uint8Array>,
  context: LayerContext,
  onChunk?: (chunk: Uint8Array) => void,
  digested: ReadonlySet<string> = new Set(),
): Promise<Searched> {
  const { detector, limits, only, searcher } = context;
  const { stretches } = searcher ?? {};
  const file = stretches === undefined || only !== undefined ? undefined : await openPlain(blob);
  if (file === undefined || stretches === undefined) {
    const question = { detector, digested, ...(only === undefined ? {} : { only }) };
    const who = only === undefined ? (searcher ?? new OwnThread(limits)) : new OwnThread(limits);
    return feed(new BlockFeed(who, question, limits), bytes(), context, onChunk);
  }
  try {
    const stretchFeed = new StretchFeed(stretches, { detector, digested }, file, limits);
    return { ...(await feed(stretchFeed, bytes(), context, onChunk)), cuts: stretchFeed.cuts };
  } finally {
    await file.close();
  }
}

async function feed(
  to: Feed,
  bytes: AsyncIterable<Uint8Array>,
  { limits, signal, onBytes }: LayerContext,
  onChunk?: (chunk: Uint8Array) => void,
): Promise<Searched> {
  for await (const chunk of bytes) {
    signal.throwIfAborted();
    onChunk?.(chunk);
    await to.push(chunk);
    onBytes?.(chunk.length);
  }
  const found = joined(await to.end(), limits);
  return { front: to.front, found };
}

/** The file of a layer that lies in one uncompressed. */
async function openPlain({ open, size = 0 }: LayerBlob): Promise<OpenRange | undefined> {
  const file = size < WORTH_BYTES ? undefined : await open?.();
  if (file === undefined) return undefined;
  const first = new Uint8Array(SNIFF_BYTES);
  readAt(file.fd, first, 0, Math.min(SNIFF_BYTES, file.bytes), file.from);
  if (!isCompressed(first)) return file;
  await file.close();
  return undefined;
}

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
