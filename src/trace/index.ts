/** Values known by their name, to be looked for everywhere else and in every form. */
import type { KnownValue } from '../detect/types.ts';
import type { Match } from '../finding.ts';
import { formsOf } from './forms.ts';
import { isTraceable } from './strength.ts';

export { type Form, formNames, formsOf, trimmed } from './forms.ts';
export { isTraceable, weakness } from './strength.ts';

/** At most so many values are traced; the surest first. Each costs some literals in the prefilter. */
const MAX_TRACED = 200;

/** The values among the matches that are likely secrets and rare enough to look for, each once. */
export function traceable(matches: readonly Match[]): KnownValue[] {
  return [...candidates(matches)].slice(0, MAX_TRACED).map(([value, match]) => ({
    value,
    ruleId: match.ruleId,
    confidence: match.confidence,
    severity: match.severity,
    forms: formsOf(value),
  }));
}

/** How many values more than are traced would have been worth it. */
export function untraced(matches: readonly Match[]): number {
  return Math.max(0, candidates(matches).size - MAX_TRACED);
}

/** By value; the surest first, and else in their order. */
function candidates(matches: readonly Match[]): Map<string, Match> {
  const byValue = new Map<string, Match>();
  for (const sure of ['high', 'medium'] as const) {
    for (const match of matches) {
      const value = match.secret.reveal();
      if (match.confidence === sure && isTraceable(value) && !byValue.has(value)) byValue.set(value, match);
    }
  }
  return byValue;
}

/**
 * Values learnt late that must be looked for again in what was read before: those without a format of their own. One with a
 * format was found wherever it is.
 */
export function newlyKnown(late: readonly KnownValue[], early: readonly KnownValue[]): KnownValue[] {
  const known = new Set(early.map((each) => each.value));
  return late.filter((each) => NAMED.test(each.ruleId) && !known.has(each.value));
}

const NAMED = /^(?:named-|url-credentials$|connection-string$|http-)/;
