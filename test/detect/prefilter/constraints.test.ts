import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchAt } from '../../../src/detect/match-rule.ts';
import { type ByteSet, charSet, has } from '../../../src/detect/prefilter/byte-set.ts';
import { constraintsOf } from '../../../src/detect/prefilter/constraints.ts';
import { createPrefilter } from '../../../src/detect/prefilter/index.ts';
import type { Keyword } from '../../../src/detect/prefilter/keyword.ts';
import type { Rule } from '../../../src/detect/rule.ts';
import { providers } from '../../../src/detect/rules/index.ts';

const rules = providers.flatMap((provider) => provider.rules);

function shape(pattern: RegExp, text: string, ignoreCase = false) {
  const { before, next } = constraintsOf({ pattern }, { text, ignoreCase });
  return [before !== undefined, ...(next ?? []).map(({ set, min, max }) => [members(set), min, max])];
}

function members(set: ByteSet): string {
  const chars = String.fromCharCode(...[...Array(256).keys()].filter((byte) => has(set, byte)));
  return chars.replace(/[\x00-\x1f\x7f-\xff]+/g, '~');
}

describe('constraints', () => {
  it('tell what must follow a keyword', () => {
    const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    expect(shape(/\bAKIA[A-Z2-7]{16}\b/, 'AKIA')).toEqual([true, [`234567${upper}`, 16, 16]]);
    expect(shape(/xox[bp]-\d{2,4}-[a-f]{3}/, 'xoxb-')).toEqual([
      false,
      ['0123456789', 2, 4],
      ['-', 1, 1],
      ['abcdef', 3, 3],
    ]);
    expect(shape(/xox[bp]-\d{2,4}-/, 'xoxc-')).toEqual([false]);
    expect(shape(/(?:ghp|gho)_[ab]{3}|ghp-z/, 'ghp_')).toEqual([false, ['ab', 3, 3]]);
    expect(shape(/sk-(?:proj-)?x{4}/, 'sk-')).toEqual([false, ['-jopr', 0, 5], ['x', 4, 4]]);
    expect(shape(/sk-(?:ab|cd)z/, 'sk-')).toEqual([false, ['ac', 1, 1], ['bd', 1, 1], ['z', 1, 1]]);
    expect(shape(/(?<![A-Za-z0-9_])tok[a-c]{1,3}[b-d]{5,}/, 'tok')).toEqual([true, ['abcd', 6, 6]]);
    expect(shape(/tok(?=x)(?:a{2}-){2}b/, 'tok')).toEqual([
      false,
      ['a', 2, 2],
      ['-', 1, 1],
      ['a', 2, 2],
      ['-', 1, 1],
      ['b', 1, 1],
    ]);
  });

  it('tell what must stand before it', () => {
    const waysOf = (pattern: RegExp) =>
      constraintsOf({ pattern }, { text: 'tok', ignoreCase: false }).before?.map((way) =>
        way.map((set) => members(set).length),
      );
    expect(waysOf(/\btok/)).toEqual([[members(charSet(/\W/)).length]]);
    expect(waysOf(/(?:(?<![A-Za-z0-9])|(?<=\\[nrt]|%[0-9A-F]{2}))tok/)).toEqual([
      [expect.any(Number)],
      [1, 3],
      [1, 16, 16],
    ]);
    expect(waysOf(/(?:\b|x{0}|(?<=a+))tok/)).toBeUndefined();
    expect(waysOf(/(?!x)(?<=[ab])tok/)).toEqual([[2]]);
  });

  it('go by the letter case of pattern and keyword', () => {
    expect(shape(/tokx/i, 'TOK', true)).toEqual([false, ['Xx', 1, 1]]);
    expect(shape(/TOKx/, 'tok', true)).toEqual([false, ['x', 1, 1]]);
    expect(shape(/tokx/, 'TOK', false)).toEqual([false]);
  });

  it('take nothing for granted where a pattern is not understood', () => {
    for (const pattern of [/tok(a)\1/, /tok\p{L}/u, /tok.*/s, /tok(?:x|)/, /tok(?:abc)*z?/])
      expect(shape(pattern, 'tok')).toEqual([false]);
  });

  it('find the operator and the value of a keyed rule', () => {
    const pattern = /datadog[\w.\- ]{0,30}["'\]]{0,2}\s{0,4}(?:=>|:=|=|:|,)\s{0,4}["'`]{0,1}(?<secret>[0-9a-f]{32})/i;
    const { next } = constraintsOf({ pattern }, { text: 'datadog', ignoreCase: true });
    const keywords: Keyword[] = [{ text: 'datadog', ignoreCase: true, next: next! }];
    const finds = (text: string) => {
      let count = 0;
      createPrefilter(keywords).scan(new Uint8Array(Buffer.from(text, 'latin1')), 0, text.length, () => count++);
      return count;
    };
    expect(finds(`DATADOG_API_KEY: "${'0a'.repeat(16)}"`)).toBe(1);
    expect(finds(`datadog key => ${'0a'.repeat(16)}`)).toBe(1);
    expect(finds(`datadog_key ${'0a'.repeat(16)}`)).toBe(0);
    expect(finds(`datadog_key = ${'0x'.repeat(16)}`)).toBe(0);
  });

  it('look for a long value behind anything', () => {
    const { next } = constraintsOf(
      { pattern: /vendor[\w\s="]{0,20}([0-9a-f]{10})/ },
      { text: 'vendor', ignoreCase: false },
    );
    expect(next?.map(({ min, max, lazy }) => [min, max, lazy === true])).toEqual([
      [0, 20, true],
      [10, 10, false],
    ]);
  });

  it('keep nothing out that a rule would have found, whatever is done to its examples', () => {
    for (const rule of rules) expectSame(rule, fc.sample(variants(rule), { numRuns: 60, seed: 7 }));
  });

  it('are found for most rules', () => {
    const bare = rules.filter((rule) =>
      rule.keywords.some((text) => !('next' in constraintsOf(rule, { text, ignoreCase: rule.ignoreCase === true }))),
    );
    expect(bare.map((rule) => rule.id).length).toBeLessThan(rules.length / 8);
  });
});

/** Examples, with pieces cut out, doubled or put in, and put between other text. */
function variants(rule: Rule): fc.Arbitrary<string> {
  const examples = [...rule.examples.match, ...rule.examples.miss];
  const example = examples.length === 0 ? fc.constant(rule.keywords[0]!) : fc.constantFrom(...examples);
  const edit = fc.tuple(fc.nat(200), fc.nat(3), fc.string({ maxLength: 3, unit: 'binary-ascii' }));
  return fc
    .tuple(example, fc.array(edit, { maxLength: 2 }), fc.constantFrom('', ' ', 'x', '_', '"'))
    .map(([text, edits, edge]) => {
      let out = text;
      for (const [at, cut, put] of edits)
        out = out.slice(0, at % (out.length + 1)) + put + out.slice((at % (out.length + 1)) + cut);
      return edge + out + edge;
    });
}

function expectSame(rule: Rule, texts: readonly string[]): void {
  const ignoreCase = rule.ignoreCase === true;
  const plain = rule.keywords.map((text): Keyword => ({ text, ignoreCase }));
  const expected = finder(rule, plain);
  const found = finder(
    rule,
    plain.map((keyword) => ({ ...keyword, ...constraintsOf(rule, keyword) })),
  );
  for (const text of texts) {
    const latin1 = Buffer.from(text, 'utf8').toString('latin1');
    expect([rule.id, text, found(latin1)]).toEqual([rule.id, text, expected(latin1)]);
  }
}

function finder(rule: Rule, keywords: readonly Keyword[]): (text: string) => string[] {
  const prefilter = createPrefilter(keywords);
  return (text) => {
    const matches: string[] = [];
    prefilter.scan(new Uint8Array(Buffer.from(text, 'latin1')), 0, text.length, (offset) => {
      const match = matchAt(rule, text, offset);
      if (match !== undefined) matches.push(`${match.offset} ${match.value}`);
    });
    return matches;
  };
}

it('sets of characters are told by the engine itself', () => {
  expect(members(charSet(/[\w.-]/))).toBe('-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz');
});
