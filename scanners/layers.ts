/** Reads every layer of an image: decompresses, digests, searches. Each is consumed once, in the source's order. */
import { createHash } from 'node:crypto';
import type { Detector } from '../src/detect/index.ts';
import type { Match } from '../src/finding.ts';
import type { Digest, Gap, LayerBlob } from '../src/image.ts';
import type { LayerResult } from '../src/layer.ts';
import type { Limits } from '../src/limits.ts';
import type { FileDigests } from '../src/packages/index.ts';
import { Secret } from '../src/secret.ts';
import { decompress } from '../src/stream/decompress.ts';
import { LayerScan } from './layer-scan.ts';
import type { PlacedHit } from './placed-hit.ts';

export interface LayerContext {
  readonly detector: Detector;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Uncompressed bytes that were just read. */
  readonly onBytes?: (bytes: number) => void;
}

/** Searches one layer. Faults of its data are gaps in the result, never errors; errors are the source's own. */
export async function scanLayer(blob: LayerBlob, context: LayerContext): Promise<LayerResult> {
  const gaps: Gap[] = [];
  const where = blob.diffId ?? blob.digest ?? blob.where;
  const scan = new LayerScan(context.detector, context.limits);
  const hash = createHash('sha256');
  const stored = digested(blob, gaps);
  for await (const chunk of decompress(stored, (problem) => gaps.push({ where, reason: problem }))) {
    context.signal.throwIfAborted();
    hash.update(chunk);
    scan.push(chunk);
    await scan.drain();
    context.onBytes?.(chunk.length);
  }
  await scan.end();
  const computed: Digest = `sha256:${hash.digest('hex')}`;
  if (blob.diffId !== undefined && blob.diffId !== computed) {
    gaps.push({ where, reason: `content does not match its diffID: it hashes to ${computed}` });
  }
  // The manifest's word decides which layer this is; that the bytes differ from it stands in the gaps.
  const diffId = blob.diffId ?? computed;
  const { bytes, files, facts } = scan;
  gaps.push(...scan.gaps.map((gap) => ({ ...gap, where: gap.where === 'layer' ? where : `${where} ${gap.where}` })));
  return {
    diffId,
    where: blob.where,
    bytes,
    files,
    facts,
    gaps,
    skipped: scan.skipped,
    records: scan.records,
    digests: scan.digests,
    matches: scan.hits.map((placed) => matchOf(placed, diffId)),
  };
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
  diffId: Digest,
  digested: ReadonlySet<string>,
  context: LayerContext,
): Promise<SecondLook> {
  const scan = new LayerScan(context.detector, context.limits, digested);
  for await (const chunk of decompress(blob.chunks, () => {})) {
    context.signal.throwIfAborted();
    scan.push(chunk);
    await scan.drain();
    context.onBytes?.(chunk.length);
  }
  await scan.end();
  return { matches: scan.hits.map((placed) => matchOf(placed, diffId)), digests: scan.digests };
}

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
