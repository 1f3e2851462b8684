import { isMetadataOnly } from './layers.ts';
import type { Step } from './step.ts';

/** How far the base of an image goes, as its history looks. */
export interface BaseSteps {
  /** Entries of the base, from the oldest. */
  readonly steps: number;
  /** Where the history names it. */
  readonly name?: string;
}

/**
 * Where the history itself marks its base: Buildah's entries name it, builders of one image do not change, and a Dockerfile
 * ends with its command, so that a CMD or ENTRYPOINT with layers above it is the end of an image below. A guess, if a good one.
 */
export function baseSteps(steps: readonly Step[]): BaseSteps | undefined {
  const from = steps.findIndex(({ comment }) => comment?.startsWith('FROM ') === true);
  const name = from < 0 ? undefined : steps[from]!.comment!.slice(5).trim();
  const named = name === undefined || name === '' || name === 'scratch' ? {} : { name };
  if (from > 0 && steps[from - 1]!.form !== steps[from]!.form) return { steps: from, ...named };
  const last = steps.findLastIndex(({ instruction }) => !isMetadataOnly(instruction));
  const command = steps
    .slice(0, Math.max(0, last))
    .findLastIndex(({ instruction }) => instruction === 'CMD' || instruction === 'ENTRYPOINT');
  if (command >= 0) return { steps: endOf(steps, command), ...named };
  return name === undefined || name === 'scratch' ? undefined : { steps: 0, ...named };
}

/** An ENTRYPOINT and a CMD end an image together. */
function endOf(steps: readonly Step[], command: number): number {
  let end = command + 1;
  while (steps[end]?.instruction === 'CMD' || steps[end]?.instruction === 'ENTRYPOINT') end++;
  return end;
}
