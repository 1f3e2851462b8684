import { type KnownPart, partsOf } from './known.ts';
import { demands } from './named/index.ts';
import { type Constraints, constraintsOf } from './prefilter/constraints.ts';
import type { Keyword } from './prefilter/index.ts';
import type { Rule } from './rule.ts';
import type { KnownValue } from './types.ts';
import type { Hook, UserKeyword } from './user/index.ts';

/** What hangs on a keyword. */
export interface Gate {
  readonly rules: readonly Rule[];
  readonly known: KnownPart[];
  readonly user: readonly Hook[];
  /** True when a named value may have this word in its key. */
  named: boolean;
}

/** A keyword of the prefilter with what hangs on it. */
export interface KeywordEntry extends Keyword, Gate {}

/**
 * A keyword counts only among this many characters of text in a row: enough for the shortest named value (`pwd=hunt`), and
 * what lets the prefilter pass over binary data.
 */
const LEAST_TEXT = 8;

/** The words that keys of named values hold, with what must follow some of them. */
export function namedEntries(keyWords: readonly string[]): readonly KeywordEntry[] {
  const table = new Table();
  for (const word of keyWords) table.entry(word, true, LEAST_TEXT).named = true;
  return table.entries().map((entry) => ({ ...entry, ...nextOf(entry.text) }));
}

const nextOf = (word: string): Pick<Keyword, 'next'> => (Object.hasOwn(demands, word) ? { next: demands[word]! } : {});

/** The parts of known values. */
export function knownEntries(known: readonly KnownValue[]): readonly KeywordEntry[] {
  const table = new Table();
  for (const value of known) {
    for (const { literal, part } of partsOf(value)) table.entry(literal, part.form.ignoreCase, 0).known.push(part);
  }
  return table.entries();
}

const entriesOfRules = new WeakMap<Rule, readonly KeywordEntry[]>();

/** The keywords of one rule with what that demands around them, worked out once. */
export function ruleEntries(rule: Rule): readonly KeywordEntry[] {
  let entries = entriesOfRules.get(rule);
  if (entries === undefined) {
    entries = rule.keywords.map((word) => ruleEntry(rule, word));
    entriesOfRules.set(rule, entries);
  }
  return entries;
}

function ruleEntry(rule: Rule, text: string): KeywordEntry {
  const ignoreCase = rule.ignoreCase === true;
  const constraints: Constraints = constraintsOf(rule, { text, ignoreCase });
  const within = Math.max(LEAST_TEXT, constraints.within ?? 0);
  return { text, ignoreCase, ...constraints, within, rules: [rule], known: [], user: [], named: false };
}

/** The words of users' rules. */
export function userEntries(words: readonly UserKeyword[]): readonly KeywordEntry[] {
  return words.map(userEntry);
}

function userEntry({ text, ignoreCase, constraints, hook }: UserKeyword): KeywordEntry {
  const within = Math.max(LEAST_TEXT, constraints.within ?? 0);
  return { text, ignoreCase, ...constraints, within, rules: [], known: [], user: [hook], named: false };
}

class Table {
  readonly #byName = new Map<string, KeywordEntry>();

  entry(word: string, ignoreCase: boolean, within: number): KeywordEntry {
    const text = ignoreCase ? word.toLowerCase() : word;
    const id = `${ignoreCase ? 'i' : 'c'}${within}:${text}`;
    let entry = this.#byName.get(id);
    if (entry === undefined) {
      entry = { text, ignoreCase, within, rules: [], known: [], user: [], named: false };
      this.#byName.set(id, entry);
    }
    return entry;
  }

  entries(): readonly KeywordEntry[] {
    return [...this.#byName.values()];
  }
}
