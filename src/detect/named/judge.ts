import type { Dismissal, FileContext, Judgement, NamedValue } from '../types.ts';
import { candidateOf } from './candidate.ts';
import { filters } from './filters/index.ts';
import { ruleOf } from './rules.ts';

const OWN_FORM = new Set(['url', 'hash', 'header', 'command', 'kubernetes-secret']);

/** Whether a named value is a secret, how sure that is, and why; or the filter that kept it out. */
export function judge(value: NamedValue, file: FileContext): Judgement | Dismissal {
  const candidate = candidateOf(value, file);
  if (candidate.class === undefined && !OWN_FORM.has(value.by)) return { filter: 'key-calls-for-no-secret' };
  const filter = filters.find(({ test }) => test(candidate));
  if (filter !== undefined) return { filter: filter.name };
  const rule = ruleOf(value.by, candidate.class);
  return {
    ruleId: rule.id,
    confidence: 'medium',
    severity: rule.severity,
    reasons: [`found by its name, as ${value.by}`],
  };
}
