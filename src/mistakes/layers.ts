import type { Act } from './act.ts';
import type { Subject } from './mistake.ts';

const byLayer = new WeakMap<readonly Act[], ReadonlyMap<number | undefined, Act>>();

/** The instruction that made a layer. */
export function actOfLayer({ acts }: Subject, layer: number | undefined): Act | undefined {
  if (layer === undefined) return undefined;
  let known = byLayer.get(acts);
  if (known === undefined) {
    // From the last to the first, so that the first of a layer's acts counts.
    known = new Map(acts.map((act) => [act.layer, act] as const).reverse());
    byLayer.set(acts, known);
  }
  return known.get(layer);
}

/** Its place in the history, where known. */
export function historyIndexOf(subject: Subject, layer: number | undefined): { historyIndex?: number } {
  const historyIndex = actOfLayer(subject, layer)?.historyIndex;
  return historyIndex === undefined ? {} : { historyIndex };
}
