import { type KnownPart, partsOf } from './known.ts';
import type { Rule } from './rule.ts';
import type { KnownValue } from './types.ts';

/** A keyword of the prefilter with what hangs on it. */
export interface KeywordEntry {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly rules: Rule[];
  readonly known: KnownPart[];
  /** True when a named value may have this word in its key. */
  named: boolean;
}

/** Every keyword once, with all that it gates: rules, names of values, and parts of known values. */
export function keywordTable(
  rules: readonly Rule[],
  keyWords: readonly string[],
  known: readonly KnownValue[],
): readonly KeywordEntry[] {
  const table = new Table();
  for (const rule of rules)
    for (const word of rule.keywords) table.entry(word, rule.ignoreCase === true).rules.push(rule);
  for (const word of keyWords) table.entry(word, true).named = true;
  for (const value of known) {
    for (const { literal, part } of partsOf(value)) table.entry(literal, part.form.ignoreCase).known.push(part);
  }
  return table.entries();
}

class Table {
  readonly #byName = new Map<string, KeywordEntry>();

  entry(word: string, ignoreCase: boolean): KeywordEntry {
    const text = ignoreCase ? word.toLowerCase() : word;
    const id = `${ignoreCase ? 'i' : 'c'}:${text}`;
    let entry = this.#byName.get(id);
    if (entry === undefined) {
      entry = { text, ignoreCase, rules: [], known: [], named: false };
      this.#byName.set(id, entry);
    }
    return entry;
  }

  entries(): readonly KeywordEntry[] {
    return [...this.#byName.values()];
  }
}
