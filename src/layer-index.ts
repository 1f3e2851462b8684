import type { Digest } from './image.ts';

const known = new WeakMap<readonly Digest[], ReadonlyMap<Digest, number>>();

/** Index of the first layer of that diffID, or -1. The list must not change: it is gone through once, however often it is asked. */
export function layerIndexOf(diffIds: readonly Digest[], diffId: Digest): number {
  let indexes = known.get(diffIds);
  if (indexes === undefined) {
    // From the last to the first, so that of equal layers the first one counts.
    indexes = new Map(diffIds.map((each, index) => [each, index] as const).reverse());
    known.set(diffIds, indexes);
  }
  return indexes.get(diffId) ?? -1;
}
