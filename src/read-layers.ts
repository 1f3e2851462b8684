import { retraceLayer, scanLayer } from '../scanners/index.ts';
import type { Detector } from './detect/index.ts';
import { SourceError } from './errors.ts';
import type { Match } from './finding.ts';
import type { Gap, Image, LayerBlob } from './image.ts';
import type { LayerResult } from './layer.ts';
import type { ScanOptions } from './scan-options.ts';

export interface ReadLayers {
  readonly layers: readonly LayerResult[];
  readonly gaps: readonly Gap[];
}

/** Searches every layer once, in the order of the source. */
export async function readLayers(image: Image, detector: Detector, options: ScanOptions): Promise<ReadLayers> {
  const layers = new Map<string, LayerResult>();
  const gaps = await eachLayer(image, options, async (blob, onBytes) => {
    const { limits, signal } = options;
    const result = await scanLayer(blob, { detector, limits, signal, onBytes });
    layers.set(result.diffId, result);
  });
  return { layers: [...layers.values()], gaps };
}

/**
 * Goes through the layers once more for values that were learnt only while they were read. `detector` knows these and
 * nothing else, so this costs a fraction of the first time.
 */
export async function retraceLayers(
  image: Image,
  detector: Detector,
  known: readonly LayerResult[],
  options: ScanOptions,
): Promise<{ readonly matches: readonly Match[]; readonly gaps: readonly Gap[] }> {
  const matches: Match[] = [];
  const diffIds = new Map(known.map((layer) => [layer.where, layer.diffId]));
  const gaps = await eachLayer(image, options, async (blob, onBytes) => {
    const diffId = blob.diffId ?? diffIds.get(blob.where);
    const { limits, signal } = options;
    if (diffId !== undefined)
      matches.push(...(await retraceLayer(blob, diffId, { detector, limits, signal, onBytes })));
  });
  return { matches, gaps };
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
