import { type Confidence, confidences } from '../finding.ts';
import { atlassianToken, gitlabRoutable, grafanaServiceAccount, privateKey, tokenChecksum } from './check/index.ts';
import { isPublished, isShown } from './published.ts';
import type { Rule, Verdict } from './rule.ts';
import type { FileContext, Hit } from './types.ts';

/** Checks that no made-up token passes: what they find right is never doubted. */
const VOUCHING: ReadonlySet<Rule['check']> = new Set([
  tokenChecksum,
  atlassianToken,
  gitlabRoutable,
  grafanaServiceAccount,
]);

/**
 * A token rule's match as a hit, the offline check and the file weighed in. A right checksum makes it certain, a wrong
 * one lowers confidence by one step and never drops it: examples and rotated formats exist.
 */
export function tokenHit(
  rule: Rule,
  value: string,
  offset: number,
  unit: number,
  file: FileContext = { path: '' },
): Hit {
  const verdict = rule.check?.(value);
  const path = file.whole ?? file.path;
  const doubt = path === '' ? 'none' : doubtOf(rule, verdict, path);
  const notes = [verdict?.note ?? '', doubt === 'none' ? '' : 'in an installed package, published with it'];
  return {
    ruleId: rule.id,
    value,
    offset,
    length: value.length * unit,
    confidence: doubt === 'known' ? 'low' : confidenceOf(rule, verdict),
    severity: verdict?.outcome === 'example' || doubt === 'shown' ? 'info' : rule.severity,
    reasons: notes.filter((note) => note !== ''),
    ...(verdict?.identity === undefined ? {} : { identity: verdict.identity }),
  };
}

function confidenceOf({ confidence }: Rule, verdict: Verdict | undefined): Confidence {
  if (verdict?.outcome === 'valid') return 'high';
  if (verdict?.outcome !== 'invalid') return confidence;
  return confidences[Math.max(0, confidences.indexOf(confidence) - 1)]!;
}

/**
 * What of a package's files anybody can fetch. In its documents and tests a token with a mark of its own is `shown`: a fact, be it
 * an example. `known`, and hardly one: keys, and what has no mark of its own.
 */
function doubtOf(rule: Rule, verdict: Verdict | undefined, path: string): 'none' | 'shown' | 'known' {
  if (!isPublished(path) || (verdict?.outcome === 'valid' && VOUCHING.has(rule.check))) return 'none';
  if (rule.confidence !== 'high' || verdict?.outcome === 'invalid' || rule.check === privateKey) return 'known';
  return isShown(path) ? 'shown' : 'none';
}

/** True when a match is too regular to be what a machine drew. */
export function isTooRegular({ minEntropy }: Rule, value: string): boolean {
  return minEntropy !== undefined && entropy(value) < minEntropy;
}

/** Shannon entropy, bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  let sum = 0;
  for (const n of counts.values()) sum -= (n / text.length) * Math.log2(n / text.length);
  return sum;
}
