import type { Dismissal, FileContext, Judgement, NamedValue } from '../types.ts';
import { type Candidate, candidateOf, type Filter } from './candidate.ts';
import { doubts } from './doubts.ts';
import { filters, formatFilters } from './filters/index.ts';
import { classify } from './key.ts';
import { isRandom } from './looks.ts';
import { ruleOf } from './rules.ts';

/** Syntaxes that tell a secret without the help of a key. */
const OWN_FORM = new Set(['url', 'hash', 'header', 'command', 'kubernetes-secret']);
/** Files that are in force as they stand. */
const IN_FORCE = new Set(['value', 'env', 'docker', 'shell']);

/** Whether a named value is a secret, how sure that is, and why; or the filter that kept it out. */
export function judge(value: NamedValue, file: FileContext): Judgement | Dismissal {
  const candidate = candidateOf(value, file);
  if (candidate.class === undefined && !OWN_FORM.has(value.by) && !value.by.startsWith('file:'))
    return { filter: 'key-calls-for-no-secret' };
  const filter = filtersOf(candidate).find((f) => !(f.weak === true && candidate.trusted) && f.test(candidate));
  if (filter !== undefined && !isKept(filter, candidate)) return { filter: filter.name };
  return judged(candidate, filter);
}

/** ID of the rule that a named value falls under, whatever becomes of it. */
export function ruleIdOf({ by, key }: NamedValue): string {
  return ruleOf(by, classify(key)).id;
}

const filtersOf = ({ by }: Candidate): readonly Filter[] => (by.startsWith('file:') ? formatFilters : filters);

/** `changeme` in a container's environment is its password all the same. */
function isKept(filter: Filter, { class: key, kind }: Candidate): boolean {
  return filter.weak === true && key?.sort === 'password' && key.strength === 'strong' && IN_FORCE.has(kind);
}

function judged(candidate: Candidate, filter: Filter | undefined): Judgement {
  const rule = ruleOf(candidate.by, candidate.class);
  const held = doubts.filter(({ test }) => test(candidate));
  const plain = isPlain(candidate);
  const confidence = filter !== undefined || held.length > 0 ? 'low' : plain ? 'high' : 'medium';
  const reasons = [`found by its name, as ${candidate.by}`];
  if (candidate.trusted) reasons.push('in a file that holds credentials');
  if (plain) reasons.push('drawn by a machine, under a name that calls for a secret');
  if (filter !== undefined) reasons.push(`weak value: ${filter.name}`);
  return {
    ruleId: rule.id,
    confidence,
    severity: confidence === 'low' ? 'low' : rule.severity,
    reasons: [...reasons, ...held.map((d) => d.reason)],
  };
}

const isPlain = ({ class: key, value, trusted }: Candidate): boolean =>
  (trusted || key?.strength === 'strong') && value.length >= 16 && isRandom(value);
