import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forTerminal } from '../../src/report/escape.ts';
import { bytes, count, shortDigests, shorten, wrap } from '../../src/report/text.ts';

test.each([
  ['\u001b]0;title\u0007', '\\x1b]0;title\\x07'],
  ['a\r\nb\tc', 'a\\r\\nb\\tc'],
  ['\u009b31m', '\\x9b31m'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['\u2066x\u2069\u200b\ufeff', '\\u2066x\\u2069\\u200b\\ufeff'],
  ['\ud800', '\\ud800'],
  ['\u{e0041}', '\\u{e0041}'],
  ['Zürich 東京 🐳 plain', 'Zürich 東京 🐳 plain'],
])('%j is shown as %s', (text, shown) => {
  expect(forTerminal(text)).toBe(shown);
});

test('newlines may be kept where the text is our own', () => {
  expect(forTerminal('one\ntwo\u001b', { lines: true })).toBe('one\ntwo\\x1b');
});

test('whatever the text, nothing that a terminal acts on is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(forTerminal(text)).not.toMatch(/\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('wrapping loses no word and keeps to the width', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 })), (words) => {
      const lines = wrap(words.join(' '), 10);
      expect(lines.every((line) => line.length <= 10)).toBe(true);
      expect(lines.join(' ')).toBe(words.join(' '));
    }),
  );
});

test('a long text keeps both its ends', () => {
  expect(shorten('usr/lib/python3/dist-packages/secret.py', 20)).toBe('usr/lib/pytho…ret.py');
  expect(shorten('short', 20)).toBe('short');
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1,023 bytes'],
  [1024, '1.0 KiB'],
  [186_646_528, '178 MiB'],
  [5 * 2 ** 30, '5.0 GiB'],
  [5000 * 2 ** 40, '5,000 TiB'],
])('%i bytes are %s', (n, text) => {
  expect(bytes(n)).toBe(text);
});

test('counts and digests', () => {
  expect(count(1, 'image')).toBe('1 image');
  expect(count(4211, 'image')).toBe('4,211 images');
  expect(shortDigests(`layer sha256:${'ab'.repeat(32)}!`)).toBe('layer sha256:abababababab!');
});
