import type { Rule } from './rule.ts';

/** A keyword of the prefilter with what hangs on it. */
export interface KeywordEntry {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly rules: readonly Rule[];
  /** True when a named value may have this word in its key. */
  readonly named: boolean;
}

/** Every keyword once, with all rules that it gates. */
export function keywordTable(rules: readonly Rule[], keyWords: readonly string[]): KeywordEntry[] {
  const byName = new Map<string, { text: string; ignoreCase: boolean; rules: Rule[]; named: boolean }>();
  const entry = (text: string, ignoreCase: boolean) => {
    const id = ignoreCase ? `i:${text.toLowerCase()}` : `c:${text}`;
    const known = byName.get(id);
    if (known !== undefined) return known;
    const fresh = { text: ignoreCase ? text.toLowerCase() : text, ignoreCase, rules: [], named: false };
    byName.set(id, fresh);
    return fresh;
  };
  for (const rule of rules) for (const word of rule.keywords) entry(word, rule.ignoreCase === true).rules.push(rule);
  for (const word of keyWords) entry(word, true).named = true;
  return [...byName.values()];
}
