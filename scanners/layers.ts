/** Reads every layer of an image: decompresses, digests, searches. Each is consumed once, in the source's order. */
import { createHash } from 'node:crypto';
import type { Match } from '../src/finding.ts';
import type { Digest, Gap, LayerBlob } from '../src/image.ts';
import type { OpenRange } from '../src/kept.ts';
import type { LayerResult } from '../src/layer.ts';
import type { Limits } from '../src/limits.ts';
import type { FileDigests, WantedDigests } from '../src/packages/index.ts';
import { Secret } from '../src/secret.ts';
import { decompress } from '../src/stream/decompress.ts';
import { feedFor, type LayerContext } from './feed-for.ts';
import type { LayerFront } from './layer-front.ts';
import type { PlacedHit } from './placed-hit.ts';
import { OwnThread, type SegmentResult } from './segment.ts';
import { MISSING } from './stretch.ts';
import { searchAgain } from './stretch-feed.ts';

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
  /** What could be read the first time alone; other faults stand in the first result. */
  readonly gaps: readonly Gap[];
}

/**
 * Goes through a layer that was scanned before, for values learnt since and for digests of large files. Its faults stand in
 * the first result.
 */
export async function lookAgain(
  blob: LayerBlob,
  layer: LayerResult,
  digested: WantedDigests,
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
  digested: WantedDigests,
  { detector, limits, signal, searcher = new OwnThread(limits), onBytes }: LayerContext,
): Promise<SecondLook> {
  const { cuts = [] } = layer;
  try {
    const results = await searchAgain(searcher.stretches, { detector, digested, signal }, file, cuts);
    onBytes?.(cuts.at(-1) ?? 0);
    return secondLook(joined(results, limits), layer);
  } finally {
    await file.close();
  }
}

function secondLook({ hits, digests, skipped }: SegmentResult, { diffId }: LayerResult): SecondLook {
  const missing = skipped.filter(({ what }) => what === MISSING);
  const gaps = missing.map(({ where, bytes, reason }) => ({
    where: `${diffId} ${where}`,
    reason: `${bytes} bytes: ${reason}`,
  }));
  return { matches: hits.map((placed) => matchOf(placed, diffId)), digests, gaps };
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
  digested: WantedDigests = new Map(),
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
  const { ruleId, confidence, severity, reasons, value, identity } = hit;
  const same = identity === undefined ? {} : { identity };
  return { ruleId, confidence, severity, reasons, ...same, secret: new Secret(value), place: { ...place, diffId } };
}
