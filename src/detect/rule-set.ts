/** Rules together with what is worked out of them once: their keywords, and the prefilter's tables. */
import { createHash } from 'node:crypto';
import { compile, type Keyword, type Program } from './prefilter/index.ts';
import type { Rule } from './rule.ts';
import { type Gate, type KeywordEntry, namedEntries, ruleEntries } from './table.ts';

export interface RuleSet {
  /** IDs of the rules, in their order. */
  readonly ids: readonly string[];
  /** Digest of all that decides what the rules match. */
  readonly digest: string;
  rule(index: number): Rule;
  /** How many keywords there are. */
  readonly size: number;
  /** What hangs on a keyword. */
  gate(index: number): Gate;
  /** What the prefilter wants to know of a keyword. */
  keyword(index: number): Keyword;
  /** The tables of the prefilter for all keywords. */
  program(): Program;
}

/** Works everything out, late: the tables of a thousand rules take a few hundred milliseconds. */
export function ruleSetOf(rules: readonly Rule[], keyWords: readonly string[]): RuleSet {
  let entries: readonly KeywordEntry[] | undefined;
  let program: Program | undefined;
  const all = () => {
    entries ??= [...rules.flatMap(ruleEntries), ...namedEntries(keyWords)];
    return entries;
  };
  return {
    ids: rules.map((rule) => rule.id),
    digest: digestOf(rules),
    rule: (index) => rules[index]!,
    get size() {
      return all().length;
    },
    gate: (index) => all()[index]!,
    keyword: (index) => all()[index]!,
    program: () => {
      program ??= compile(all());
      return program;
    },
  };
}

/** None at all. */
export const NO_RULES: RuleSet = ruleSetOf([], []);

/** The active rules of a set; the words of named values as well when `hasNamed`. */
export function selected(set: RuleSet, isActive: (id: string) => boolean, hasNamed: boolean): RuleSet {
  const rules = numbersUpTo(set.ids.length).filter((i) => isActive(set.ids[i]!));
  const keywords = numbersUpTo(set.size).filter((i) => isGateActive(set.gate(i), isActive, hasNamed));
  let program: Program | undefined;
  return {
    ids: rules.map((i) => set.ids[i]!),
    digest: digestOf(rules.map((i) => set.rule(i))),
    size: keywords.length,
    rule: (index) => set.rule(rules[index]!),
    gate: (index) => set.gate(keywords[index]!),
    keyword: (index) => set.keyword(keywords[index]!),
    program: () => {
      program ??= compile(keywords.map((i) => set.keyword(i)));
      return program;
    },
  };
}

function isGateActive({ rules, named }: Gate, isActive: (id: string) => boolean, hasNamed: boolean): boolean {
  return named ? hasNamed : rules.some(({ id }) => isActive(id));
}

function numbersUpTo(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

function digestOf(rules: readonly Rule[]): string {
  const hash = createHash('sha256');
  for (const rule of rules) hash.update(`\n${rule.id}\t${rule.pattern}\t${rule.lead ?? ''}\t${rule.minEntropy ?? ''}`);
  return hash.digest('hex');
}
