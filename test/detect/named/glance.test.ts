import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GLANCE, glance, keyWords, valuesAt } from '../../../src/detect/named/index.ts';
import { createPrefilter } from '../../../src/detect/prefilter/index.ts';
import { namedEntries } from '../../../src/detect/table.ts';

const pieces = [
  ...keyWords,
  ...['db_', 'API_', 'Secret', 'passwd', 'chpasswd', 'monkey', 'name', 'value', 'id'],
  ...[
    '=',
    ':',
    ': ',
    ' = ',
    '"',
    "'",
    '\n',
    '\0',
    '  ',
    '<',
    '>',
    '</',
    '(',
    ',',
    '{',
    '}',
    '-',
    '--',
    '.',
    ' or ',
    '@',
    '/',
  ],
  ...['hunter2-x9', 'https', 'bob', 'host', 'x'.repeat(70), 'y'.repeat(130)],
];
const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const paths = fc.constantFrom('a.env', 'b.yaml', 'c.json', 'd.xml', 'e.sh', 'f.py', 'g', 'Dockerfile', 'h.md', 'i.ini');

/** Every place of a key word, whatever must follow it. */
function placesOf(text: string): number[] {
  const small = text.toLowerCase();
  return keyWords.flatMap((word) => {
    const at: number[] = [];
    for (let i = small.indexOf(word); i >= 0; i = small.indexOf(word, i + 1)) at.push(i);
    return at;
  });
}

describe('what is passed over at a glance', () => {
  test('names nothing', () => {
    fc.assert(
      fc.property(texts, paths, (text, path) => {
        for (const at of placesOf(text)) {
          const from = Math.max(0, at - GLANCE.before);
          if (glance(text.slice(from, at + GLANCE.after), at - from) !== 'value')
            expect(valuesAt(text, at, { path })).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('most words are', () => {
    for (const text of ['monkey business', 'the key\nturns', 'public_key = x', 'keyboard: 1'])
      expect(glance(text, text.indexOf('key'))).not.toBe('value');
    for (const text of ['db_password=x', 'name: password\nvalue: x', 'kind: Secret'])
      expect(glance(text, /password|Secret/.exec(text)!.index)).toBe('value');
    expect(glance('\x01DB_PASSWORD\0', 4)).toBe('key');
  });

  test('the prefilter gives every word at which there is a value', () => {
    const entries = namedEntries(keyWords);
    const prefilter = createPrefilter(entries, { wasm: false });
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(`        ${text}        `, 'latin1');
        const met = new Set<number>();
        prefilter.scan(bytes, 0, bytes.length, (offset) => met.add(offset));
        const all = bytes.toString('latin1');
        for (const at of placesOf(all)) {
          if (all.startsWith('://', at) && valuesAt(all, at, { path: 'x' }).length > 0) expect(met.has(at)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
