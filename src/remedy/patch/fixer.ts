import type { Location } from '../../finding.ts';
import type { Step } from '../../history/index.ts';
import type { BareFinding } from '../context.ts';
import type { Plan } from './plan.ts';
import type { Source } from './source.ts';

/** A raw value's place in the Dockerfile, in characters. */
export interface Literal {
  readonly offset: number;
  readonly length: number;
  readonly key?: string;
}

/** One place of one finding, and everything that its change is made from. */
export interface Leak {
  readonly finding: BareFinding;
  readonly location: Location;
  readonly plan: Plan;
  readonly source: Source;
  readonly steps: readonly Step[];
}

/** Done; or left alone, and why. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly why: string };

export const DONE: Outcome = { done: true };

/** Left alone: the reason, as a sentence that begins with a small letter. */
export function left(why: string): Outcome {
  return { done: false, why };
}
