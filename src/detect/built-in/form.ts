/** The form in which a rule set is stored by `npm run build`: one value of V8's serialization, numbers as typed arrays. */
import { endianness } from 'node:os';
import * as checks from '../check/index.ts';
import type { ByteSet } from '../prefilter/byte-set.ts';
import type { ByteRun, Keyword } from '../prefilter/keyword.ts';
import type { Program } from '../prefilter/program.ts';
import type { Rule } from '../rule.ts';
import type { RuleSet } from '../rule-set.ts';

export interface StoredRules {
  /** Of the machine that wrote it: typed arrays are stored as they lie in memory. */
  readonly endianness: string;
  readonly ids: readonly string[];
  readonly digest: string;
  /** Each rule as JSON, without its examples, so that only those are parsed that are needed. */
  readonly rules: Texts;
  /** For each keyword, the rule that it belongs to; -1 when values may be named by it. */
  readonly ruleOf: Int16Array;
  /** For each keyword, what the prefilter wants to know of it, as JSON. */
  readonly keywords: Texts;
  /** Byte sets of the keywords, eight words each. */
  readonly sets: Uint32Array;
  readonly program: Program;
}

const named = new Map<unknown, unknown>(Object.entries(checks));

/** Many texts in one, so that none of them is made before it is asked for. */
export interface Texts {
  readonly bytes: Uint8Array;
  /** Where each begins, and where the last one ends. */
  readonly starts: Uint32Array;
}

function textsOf(texts: readonly string[]): Texts {
  const parts = texts.map((text) => Buffer.from(text));
  const starts = new Uint32Array(parts.length + 1);
  for (const [i, { length }] of parts.entries()) starts[i + 1] = starts[i]! + length;
  return { bytes: new Uint8Array(Buffer.concat(parts)), starts };
}

function textAt({ bytes, starts }: Texts, index: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'utf8',
    starts[index],
    starts[index + 1],
  );
}

/** A keyword in JSON: its byte sets by number. */
export type PackedKeyword = Omit<Keyword, 'before' | 'next'> & {
  readonly before?: readonly (readonly number[])[];
  readonly next?: readonly (Omit<ByteRun, 'set'> & { readonly set: number })[];
};

export function storedForm(set: RuleSet): StoredRules {
  const sets = new SetTable();
  const keywords = Array.from({ length: set.size }, (_, i) => i);
  const numbers = new Map(set.ids.map((_, i) => [set.rule(i), i]));
  const numberOf = (rule: Rule | undefined) => (rule === undefined ? -1 : numbers.get(rule)!);
  return {
    endianness: endianness(),
    ids: set.ids,
    digest: set.digest,
    rules: textsOf(set.ids.map((_, i) => packRule(set.rule(i)))),
    ruleOf: Int16Array.from(keywords, (i) => numberOf(set.gate(i).rules[0])),
    keywords: textsOf(keywords.map((i) => packKeyword(set.keyword(i), sets))),
    sets: sets.words(),
    program: set.program(),
  };
}

function packRule({ examples: _, ...rule }: Rule): string {
  return JSON.stringify(rule, (_key, value: unknown) => {
    if (value instanceof RegExp) return { regex: [value.source, value.flags] };
    return typeof value === 'function' ? { check: nameOfCheck(value) } : value;
  });
}

function nameOfCheck(check: unknown): unknown {
  const found = [...named].find(([, known]) => known === check);
  if (found === undefined) throw new Error('A rule has a check that is not listed in check/index.ts.');
  return found[0];
}

/** A rule as it was, but for its examples. */
export function ruleAt(rules: Texts, index: number): Rule {
  const rule: unknown = JSON.parse(textAt(rules, index), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('regex' in value) return new RegExp(...(value.regex as [string, string]));
    return 'check' in value && Object.keys(value).length === 1 ? named.get(value.check) : value;
  });
  return { ...(rule as Rule), examples: { match: [], miss: [] } };
}

function packKeyword({ text, ignoreCase, before, next, within, assigned }: Keyword, sets: SetTable): string {
  const packed = {
    text,
    ignoreCase,
    within,
    assigned,
    before: before?.map((way) => way.map((set) => sets.id(set))),
    next: next?.map((run) => ({ ...run, set: sets.id(run.set) })),
  };
  return JSON.stringify(packed);
}

export function keywordAt({ keywords, sets }: StoredRules, index: number): Keyword {
  const { before, next, ...rest } = JSON.parse(textAt(keywords, index)) as PackedKeyword;
  const set = (id: number): ByteSet => sets.subarray(id * 8, id * 8 + 8);
  return {
    ...rest,
    ...(before === undefined ? {} : { before: before.map((way) => way.map(set)) }),
    ...(next === undefined ? {} : { next: next.map((run) => ({ ...run, set: set(run.set) })) }),
  };
}

class SetTable {
  readonly #ids = new Map<string, number>();
  readonly #sets: ByteSet[] = [];

  id(set: ByteSet): number {
    const key = set.join();
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#sets.push(set) - 1;
      this.#ids.set(key, id);
    }
    return id;
  }

  words(): Uint32Array {
    return Uint32Array.from(this.#sets.flatMap((set) => [...set]));
  }
}
