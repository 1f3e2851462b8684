import type { Coverage, Skip } from './finding.ts';
import type { Gap, ImageMetadata } from './image.ts';
import type { LayerResult } from './layer.ts';
import { layerIndexOf } from './layer-index.ts';

/** The ledger of one image: what was read of each layer, and what was not. */
export function coverageOf(
  layers: readonly LayerResult[],
  metadata: ImageMetadata,
  { withLayers, attestations }: { readonly withLayers: boolean; readonly attestations: number },
): Coverage {
  const skipped: Skip[] = layers.flatMap((layer) => layer.skipped);
  if (!withLayers && metadata.diffIds.length > 0) {
    const reason = 'not asked for (--scanners)';
    skipped.push({ what: `${metadata.diffIds.length} layers`, where: 'image', bytes: 0, reason });
  }
  return {
    layers: layers.length,
    files: sum(layers, (layer) => layer.files),
    attestations,
    bytesRead: sum(layers, (layer) => layer.bytes),
    bytesSkipped: sum(skipped, (skip) => skip.bytes),
    skipped,
    perLayer: layers.map(({ diffId, bytes, files, cached }) => ({
      index: layerIndexOf(metadata.diffIds, diffId),
      diffId,
      bytes,
      files,
      ...(cached === true ? { cached } : {}),
    })),
  };
}

/** Every layer that the image names must have been read whole, down into its archives, and no other. */
export function layerGaps(layers: readonly LayerResult[], metadata: ImageMetadata): Gap[] {
  const read = new Set(layers.map((layer) => layer.diffId));
  const known = new Set(metadata.diffIds);
  return [
    ...[...known]
      .filter((diffId) => !read.has(diffId))
      .map((where) => ({ where, reason: 'no bytes of this layer were given by the source, or none that hash to it' })),
    ...layers
      .filter((layer) => !known.has(layer.diffId))
      .map((layer) => ({ where: layer.diffId, reason: 'a layer that the image does not name; it was searched' })),
    ...layers.flatMap(skipGap),
  ];
}

/** What inside of a layer's files was skipped stands in the ledger one by one, and here together. */
function skipGap({ diffId, skipped: [first, ...others] }: LayerResult): Gap[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, and ${others.length} more of what is skipped`;
  return [{ where: diffId, reason: `not all that is inside of its files was read: ${first.where}${more}` }];
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
