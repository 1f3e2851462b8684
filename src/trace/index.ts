/** Values known by their name, to be looked for everywhere else and in every form. */
import type { KnownValue } from '../detect/types.ts';
import type { Match } from '../finding.ts';
import { formsOf } from './forms.ts';
import { isTraceable } from './strength.ts';

export { type Form, formNames, formsOf } from './forms.ts';
export { isTraceable, MIN_TRACED_LENGTH } from './strength.ts';

/** At most so many values are traced; the surest first. Each costs some literals in the prefilter. */
const MAX_TRACED = 200;

/** The values among the matches that are likely secrets and rare enough to look for, each once. */
export function traceable(matches: readonly Match[]): KnownValue[] {
  const byValue = new Map<string, Match>();
  for (const match of matches) {
    const value = match.secret.reveal();
    if (match.confidence !== 'low' && isTraceable(value) && !byValue.has(value)) byValue.set(value, match);
  }
  return [...byValue].slice(0, MAX_TRACED).map(([value, match]) => ({
    value,
    ruleId: match.ruleId,
    confidence: match.confidence,
    severity: match.severity,
    forms: formsOf(value),
  }));
}
