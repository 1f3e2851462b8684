import { isMetadataOnly } from './layers.ts';
import type { Step } from './step.ts';

/**
 * Which step wrote each layer, by layer index. A build that keeps one layer for many steps (Buildah without `--layers`,
 * `--squash`, Kaniko's single snapshot) puts it beside its last entry, often a CMD that wrote nothing: such a layer is the
 * work of the one step before it that can have written, or of nobody who can be told.
 */
export function writersOf(steps: readonly Step[]): ReadonlyMap<number, Step> {
  const out = new Map<number, Step>();
  let since: Step[] = [];
  for (const step of steps) {
    const { layerIndex } = step;
    if (layerIndex === undefined) {
      if (!isMetadataOnly(step.instruction)) since.push(step);
      continue;
    }
    const candidates = isMetadataOnly(step.instruction) ? since : [step];
    if (candidates.length === 1) out.set(layerIndex, candidates[0]!);
    since = [];
  }
  return out;
}
