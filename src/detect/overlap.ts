import { confidences } from '../finding.ts';
import type { Hit } from './types.ts';

/** A hit and the order of its kind: token formats say more than names, names more than nothing. */
export interface RankedHit {
  readonly hit: Hit;
  /** Lower wins. */
  readonly rank: number;
}

/** A value that is known for sure stands for itself. */
export const RANK_KNOWN = -1;
export const RANK_TOKEN = 0;
/** A line of a known value says less than a format that takes in more of it. */
export const RANK_LINE = 0.3;
/** A form that is better known as another vendor's. */
export const RANK_BORROWED = 0.25;
/** A rule that a user wrote says more than a name, and less than a format that a vendor documents. */
export const RANK_USER = 0.5;
export const RANK_NAMED = 1;

/**
 * One hit for each stretch of text: where two overlap, the more telling rule stays and takes over the key of the other,
 * so that `GITHUB_TOKEN=<token>` is one GitHub token that goes by that name. Sorted by offset. O(n log n).
 */
export function resolveOverlaps(found: readonly RankedHit[]): Hit[] {
  const sorted = [...found].sort(
    (a, b) => a.hit.offset - b.hit.offset || a.rank - b.rank || surer(a, b) || b.hit.length - a.hit.length,
  );
  const out: RankedHit[] = [];
  for (const next of sorted) {
    const last = out.at(-1);
    if (last === undefined || next.hit.offset >= last.hit.offset + last.hit.length) out.push(next);
    else out[out.length - 1] = merged(last, next);
  }
  return out.map((r) => r.hit);
}

const surer = (a: RankedHit, b: RankedHit): number =>
  confidences.indexOf(b.hit.confidence) - confidences.indexOf(a.hit.confidence);

function merged(a: RankedHit, b: RankedHit): RankedHit {
  const winner = b.rank < a.rank ? b : a;
  const other = winner === a ? b : a;
  const key = winner.hit.key ?? other.hit.key;
  return key === undefined ? winner : { ...winner, hit: { ...winner.hit, key } };
}
