/** What users' rules make of a match. */
import type { Hit } from '../types.ts';
import type { Held } from '../windows.ts';
import type { Candidate } from './allowlist.ts';
import type { UserRule } from './compile.ts';
import type { Found, Span } from './matcher.ts';

/** A match that a rule made, and the filter that kept it out, if one did. */
export interface UserHit {
  readonly hit: Hit;
  readonly dismissedBy?: string;
}

/** Bytes of a line that are looked at before a match, and behind it. */
const LINE = 4096;

/** The lines that bytes from and to of the file are on. */
export function lineOf({ bytes, at, end, base }: Held, from: number, to: number): string {
  const first = at + from - base;
  const last = at + to - base;
  const before = bytes.toString('latin1', Math.max(at, first - LINE), first);
  const behind = bytes.toString('latin1', last, Math.min(end, last + LINE));
  const match = bytes.toString('latin1', first, last);
  return before.slice(before.lastIndexOf('\n') + 1) + match + (behind.split('\n', 1)[0] ?? '');
}

/** The name of the filter, when an allowlist of the rule lets the candidate pass. */
export function allowedBy(rule: UserRule, candidate: Candidate) {
  const list = rule.allowlists.find((one) => one.allows(candidate));
  return list && `allowlist: ${list.name}`;
}

export function userHit(rule: UserRule, value: string, offset: number, unit: number): Hit {
  return {
    ruleId: rule.id,
    value,
    offset,
    length: value.length * unit,
    confidence: rule.confidence,
    severity: rule.severity,
    reasons: [`by the rule at ${rule.where}`],
  };
}

/** The group that was asked for, else the first with something in it, else the match without the ends of lines around it. */
export function secretOf({ secretGroup }: UserRule, { from, to, groups }: Found, text: string): Span | undefined {
  if (secretGroup > 0) return groups[secretGroup - 1];
  const group = groups.find((span) => span !== undefined && span[1] > span[0]);
  if (group !== undefined) return group;
  let [first, last] = [from, to];
  while (first < last && text[first] === '\n') first++;
  while (first < last && text[last - 1] === '\n') last--;
  return first < last ? [first, last] : undefined;
}
