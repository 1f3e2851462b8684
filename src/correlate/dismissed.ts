/** What was looked at and is not reported, and why: for `--explain`. */
import type { Confidence, Dismissed, DismissedMatch, Match } from '../finding.ts';
import { redact } from '../secret.ts';
import { Chart } from './chart.ts';
import { atLeast, groupBySecret } from './group.ts';
import type { Evidence } from './index.ts';
import { inBuildOrder } from './order.ts';

export interface DismissedOptions {
  readonly minConfidence: Confidence;
  /** A sentence about a filter. */
  why(filter: string): string;
}

/** Told of one image at the most. */
const MOST = 1000;

/** Matches that filters kept out, and those that are not sure enough, in the order of their places. */
export function tellDismissed(
  evidence: Evidence,
  kept: readonly DismissedMatch[],
  { minConfidence, why }: DismissedOptions,
): Dismissed[] {
  const chart = new Chart(evidence, () => undefined);
  const unsure = groupBySecret(evidence.matches).filter((group) => !atLeast(group.confidence, minConfidence));
  const all = [
    ...kept.map(({ match, filter }) => ({ match, filter, why: why(filter) })),
    ...unsure.flatMap((group) =>
      group.matches.map((match) => ({ match, filter: MIN, why: whyUnsure(match, minConfidence) })),
    ),
  ];
  const told = new Map<string, Dismissed>();
  for (const { match, filter, why } of all) {
    const { ruleId, secret, place, reasons } = match;
    const location = chart.locate(place);
    const dismissed = { filter, why, ruleId, redacted: redact(secret), location, reasons };
    if (told.size < MOST) told.set(JSON.stringify([filter, ruleId, location]), dismissed);
  }
  return [...told.values()].sort((a, b) => inBuildOrder(a.location, b.location));
}

const MIN = 'min-confidence';

function whyUnsure({ confidence }: Match, least: Confidence): string {
  return `Its confidence is ${confidence}, and ${least} is asked for: --min-confidence ${confidence} reports it.`;
}
