import { lookAgain, scanLayer } from '../scanners/index.ts';
import type { Detector } from './detect/index.ts';
import { SourceError } from './errors.ts';
import type { Match } from './finding.ts';
import type { Digest, Gap, Image, LayerBlob } from './image.ts';
import type { LayerResult } from './layer.ts';
import type { FileDigests } from './packages/index.ts';
import type { ScanOptions } from './scan-options.ts';

export interface ReadLayers {
  readonly layers: readonly LayerResult[];
  readonly gaps: readonly Gap[];
}

/** Searches every layer once, in the order of the source. */
export async function readLayers(image: Image, detector: Detector, options: ScanOptions): Promise<ReadLayers> {
  const layers = new Map<string, LayerResult>();
  const gaps = await eachLayer(image, options, async (blob, onBytes) => {
    const result = await scanLayer(blob, { ...options, detector, onBytes });
    layers.set(result.diffId, result);
  });
  return { layers: [...layers.values()], gaps };
}

/** What is still to be learnt of the layers when all were read once. */
export interface Questions {
  /** Knows the values learnt since, and nothing else, so that a second look costs a fraction of the first. */
  readonly detector: Detector;
  /** Files whose digests are wanted, by the layer that they are in. */
  readonly digested: ReadonlyMap<Digest, ReadonlySet<string>>;
}

export interface Answers {
  readonly matches: readonly Match[];
  readonly digests: ReadonlyMap<Digest, ReadonlyMap<string, FileDigests>>;
  readonly gaps: readonly Gap[];
}

/** Goes through the layers once more. */
export async function readAgain(
  image: Image,
  known: readonly LayerResult[],
  questions: Questions,
  options: ScanOptions,
): Promise<Answers> {
  const matches: Match[] = [];
  const digests = new Map<Digest, ReadonlyMap<string, FileDigests>>();
  const diffIds = new Map(known.map((layer) => [layer.where, layer.diffId]));
  const gaps = await eachLayer(image, options, async (blob, onBytes) => {
    const diffId = blob.diffId ?? diffIds.get(blob.where);
    if (diffId === undefined) return;
    const wanted = questions.digested.get(diffId) ?? new Set();
    const look = await lookAgain(blob, diffId, wanted, { ...options, detector: questions.detector, onBytes });
    matches.push(...look.matches);
    digests.set(diffId, look.digests);
  });
  return { matches, digests, gaps };
}

/** A source that fails in the middle leaves a gap; what was read before it counts. */
async function eachLayer(
  image: Image,
  options: ScanOptions,
  read: (blob: LayerBlob, onBytes: (bytes: number) => void) => Promise<void>,
): Promise<Gap[]> {
  let bytes = 0;
  try {
    for await (const blob of image.layers()) {
      await read(blob, (count) => {
        bytes += count;
        options.onProgress?.({ image: image.reference, layer: blob.where, bytes });
      });
    }
    return [];
  } catch (error) {
    const { aborted } = options.signal;
    if (!aborted && !(error instanceof SourceError)) throw error;
    return [{ where: 'layers', reason: aborted ? 'the scan was interrupted' : (error as Error).message }];
  }
}
