import { deserialize, serialize } from 'node:v8';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type StoredRules, storedForm } from '../../src/detect/built-in/form.ts';
import { builtInRules } from '../../src/detect/built-in/index.ts';
import { ruleSetOf as storedRuleSet } from '../../src/detect/built-in/stored.ts';
import { keyWords } from '../../src/detect/named/index.ts';
import type { RuleSet } from '../../src/detect/rule-set.ts';

let made: RuleSet;
let read: RuleSet;

beforeAll(() => {
  made = builtInRules();
  read = storedRuleSet(deserialize(serialize(storedForm(made))) as StoredRules);
});

describe('a stored rule set', () => {
  test('has every rule as it was, but for its examples', () => {
    expect(read.ids).toEqual(made.ids);
    expect(read.ids.length).toBeGreaterThan(300);
    expect(read.digest).toBe(made.digest);
    for (const i of made.ids.keys())
      expect(read.rule(i)).toEqual({ ...made.rule(i), examples: { match: [], miss: [] } });
  });

  test('finds the offline checks of rules again', () => {
    const checked = made.ids.flatMap((_, i) => made.rule(i).check ?? []);
    expect(checked.length).toBeGreaterThan(10);
    for (const i of made.ids.keys()) expect(read.rule(i).check).toBe(made.rule(i).check);
  });

  test('has every keyword, with what hangs on it', () => {
    expect(read.size).toBe(made.size);
    let named = 0;
    for (let i = 0; i < made.size; i++) {
      const { text, ignoreCase, before, next, within } = made.keyword(i);
      expect(read.keyword(i)).toEqual(pruned({ text, ignoreCase, before, next, within }));
      expect(read.gate(i).rules.map(({ id }) => id)).toEqual(made.gate(i).rules.map(({ id }) => id));
      expect(read.gate(i).named).toBe(made.gate(i).named);
      if (read.gate(i).named) named++;
    }
    expect(named).toBe(keyWords.length);
  });

  test('has the same tables for the prefilter', () => {
    expect(read.program()).toEqual(made.program());
  });

  test('is refused where numbers lie the other way round in memory', () => {
    const stored = storedForm(made);
    const other = stored.endianness === 'LE' ? 'BE' : 'LE';
    expect(() => storedRuleSet({ ...stored, endianness: other })).toThrow('build anew');
  });
});

/** Without what is undefined. */
function pruned(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}
