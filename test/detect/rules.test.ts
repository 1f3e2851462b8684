import { describe, expect, test } from '@jest/globals';
import { matchRule } from '../../src/detect/match-rule.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { providers } from '../../src/detect/rules/index.ts';
import { isTooRegular, tokenHit } from '../../src/detect/token-hit.ts';

const rules: readonly Rule[] = providers.flatMap((provider) => provider.rules);
const fold = (rule: Rule, text: string) => (rule.ignoreCase ? text.toLowerCase() : text);

test('ids are unique, in kebab-case, and every provider says where its formats are documented', () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(providers.filter((p) => !URL.canParse(p.docs) || p.rules.length === 0)).toEqual([]);
  const names = providers.map((p) => p.id);
  expect(names.filter((id, i) => names.indexOf(id) !== i)).toEqual([]);
});

test('keywords are ASCII, three characters and more, each once', () => {
  for (const rule of rules) {
    expect([rule.id, rule.keywords.filter((k) => !/^[\x09-\x7e]{3,}$/.test(k))]).toEqual([rule.id, []]);
    expect([rule.id, new Set(rule.keywords).size]).toEqual([rule.id, rule.keywords.length]);
  }
});

test('no quantifier is unbounded, and no repeated group holds a repeated run of the same characters', () => {
  for (const rule of rules) {
    for (const { source } of [rule.pattern, rule.lead ?? /x/]) {
      const outside = source.replace(/\\./g, 'e').replace(/\[[^\]]*\]/g, 'c');
      expect([rule.id, outside.match(/[*+]|\{\d+,\}/g)]).toEqual([rule.id, null]);
    }
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('matches its examples, each with a secret that the rule lets pass', () => {
    expect(rule.examples.match.length).toBeGreaterThan(0);
    for (const text of rule.examples.match) {
      const [found] = matchRule(rule, text);
      expect([text, found !== undefined]).toEqual([text, true]);
      expect(text.slice(found!.offset, found!.offset + found!.value.length)).toBe(found!.value);
      expect([text, isTooRegular(rule, found!.value)]).toEqual([text, false]);
      expect(tokenHit(rule, found!.value, 0, 1)).toMatchObject({ ruleId: rule.id, value: found!.value });
      expect(rule.keywords.some((keyword) => fold(rule, text).includes(fold(rule, keyword)))).toBe(true);
    }
  });

  test('does not match what looks alike', () => {
    expect(rule.examples.miss.length).toBeGreaterThan(0);
    for (const text of rule.examples.miss) {
      const hits = matchRule(rule, text).filter((m) => !isTooRegular(rule, m.value));
      expect([text, hits]).toEqual([text, []]);
    }
  });
});
