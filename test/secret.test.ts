import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mask, redact, Secret } from '../src/secret.ts';

describe('a secret', () => {
  const secret = new Secret('a made-up value');

  test.each([
    ['text', `${secret}`],
    ['JSON', JSON.stringify({ secret })],
    ['a log', inspect({ deep: [secret] }, { showHidden: true, depth: 9 })],
    ['its keys', JSON.stringify(Object.entries(secret))],
    ['a copy', JSON.stringify(structuredClone({ ...secret }))],
  ])('does not show as %s', (_, shown) => {
    expect(shown).not.toContain('made-up');
  });
});

describe('redact', () => {
  test.each([
    ['hunter2', '******* (7)'],
    ['a made-up value', 'a… (15)'],
    ['x'.repeat(40), 'xxxx…xx (40)'],
    ['\u001b[2Jmade-up', '******** (11)'.replace('********', '*'.repeat(11))],
  ])('%j', (raw, shown) => {
    expect(redact(new Secret(raw))).toBe(shown);
  });

  test('shows at most an eighth at the front and a sixteenth at the end', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (raw) => {
        const shown = redact(new Secret(raw)).replace(/ \(\d+\)$/, '');
        const kept = shown.replace(/^\*+$|…/g, '').length;
        expect(kept).toBeLessThanOrEqual(Math.min(6, (3 * raw.length) / 16));
      }),
    );
  });
});

describe('mask', () => {
  const masked = (text: string, ...values: string[]) =>
    mask(
      text,
      values.map((value) => new Secret(value)),
    );

  test('masks each in every place, overlapping ones too', () => {
    expect(masked('a=abc b=abcdef c=abc', 'abc', 'abcdef')).toBe('a=***** b=***** c=*****');
    expect(masked('nothing', '')).toBe('nothing');
  });

  test.each([
    ['a Dockerfile', 'ENV PW="a \\"made\\" \\\\ up"'],
    ['JSON', JSON.stringify(['PW=a "made" \\ up'])],
    ['a shell', `PW='a "made" \\ up'`],
    ['a shell, word by word', `PW=a\\ \\"made\\"\\ \\\\\\ up`],
    ['two kinds of quotes', `PW="a "'"made"'" \\\\ up"`],
  ])('masks it as %s quotes it', (_, text) => {
    expect(masked(text, 'a "made" \\ up')).not.toContain('made');
  });

  test('masks a value of several lines, as they are and escaped', () => {
    const value = 'one line\ntwo lines';
    expect(masked(`K="${value}"`, value)).toBe('K="*****"');
    expect(masked(JSON.stringify({ K: value }), value)).toBe('{"K":"*****"}');
  });

  test('whatever the value, JSON of it is masked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 5 }), (value) => {
        expect(masked(`K=${JSON.stringify(value)}`, value)).toMatch(/^K=["\\'`]*\*{5}["\\'`]*$/);
      }),
    );
  });
});
