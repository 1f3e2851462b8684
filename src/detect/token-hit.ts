import { confidences } from '../finding.ts';
import type { Rule } from './rule.ts';
import type { Hit } from './types.ts';

/**
 * A token rule's match as a hit, the offline check weighed in. A right checksum makes it certain, a wrong
 * one lowers confidence by one step and never drops it: examples and rotated formats exist.
 */
export function tokenHit(rule: Rule, value: string, offset: number, unit: number): Hit {
  const verdict = rule.check?.(value);
  const level = confidences.indexOf(rule.confidence);
  let confidence = rule.confidence;
  if (verdict?.outcome === 'valid') confidence = 'high';
  if (verdict?.outcome === 'invalid') confidence = confidences[Math.max(0, level - 1)]!;
  return {
    ruleId: rule.id,
    value,
    offset,
    length: value.length * unit,
    confidence,
    severity: rule.severity,
    reasons: verdict === undefined || verdict.note === '' ? [] : [verdict.note],
  };
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
