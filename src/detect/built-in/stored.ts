/** The rules that come with the program, as `npm run build` stored them: takes the place of `index.ts` in the bundle. */
import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { deserialize } from 'node:v8';
import type { RuleSet } from '../rule-set.ts';
import type { Gate } from '../table.ts';
import { keywordAt, ruleAt, type StoredRules } from './form.ts';

const place = new URL('rules.bin', import.meta.url);

let read: RuleSet | undefined;

/** Reads the stored form beside the bundle. Throws when there is none, or when it is of another kind of machine. */
export function builtInRules(): RuleSet {
  read ??= ruleSetOf(deserialize(readFileSync(place)) as StoredRules);
  return read;
}

/** Nothing is unpacked before it is asked for. */
export function ruleSetOf(stored: StoredRules): RuleSet {
  if (stored.endianness !== endianness())
    throw new Error('The rules were built on another kind of machine: build anew.');
  const { ids, digest, ruleOf } = stored;
  const rule = keeping((index) => ruleAt(stored.rules, index));
  const gate = keeping((index): Gate => {
    const number = ruleOf[index]!;
    return { rules: number < 0 ? [] : [rule(number)], known: [], user: [], named: number < 0 };
  });
  const keyword = keeping((index) => keywordAt(stored, index));
  return { ids, digest, size: ruleOf.length, rule, gate, keyword, program: () => stored.program };
}

function keeping<T>(make: (index: number) => T): (index: number) => T {
  const made: T[] = [];
  return (index) => {
    made[index] ??= make(index);
    return made[index];
  };
}
