import type { Act } from './act.ts';
import type { Subject } from './mistake.ts';

/** The instruction that made a layer. */
export function actOfLayer({ acts }: Subject, layer: number | undefined): Act | undefined {
  return layer === undefined ? undefined : acts.find((act) => act.layer === layer);
}

/** Its place in the history, where known. */
export function historyIndexOf(subject: Subject, layer: number | undefined): { historyIndex?: number } {
  const historyIndex = actOfLayer(subject, layer)?.historyIndex;
  return historyIndex === undefined ? {} : { historyIndex };
}
