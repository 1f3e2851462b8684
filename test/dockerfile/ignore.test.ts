import { expect, test } from '@jest/globals';
import { ignoreMatcher } from '../../src/dockerfile/index.ts';

test.each([
  ['.env', '.env', true],
  ['.env', 'a/.env', false],
  ['**/.env', '.env', true],
  ['**/.env', 'a/b/.env', true],
  ['*.pem', 'x.pem', true],
  ['*.pem', 'a/x.pem', false],
  ['**/*.pem', 'a/x.pem', true],
  ['.git', '.git/HEAD', true],
  ['/conf/', 'conf/x', true],
  ['conf/*.txt', 'conf/a/b.txt', false],
  ['a/**', 'a/b/c', true],
  ['a/**/z', 'a/z', true],
  ['a?c', 'abc', true],
  ['*', 'anything/x', true],
  ['*\n!keep', 'keep', false],
  ['*\n!keep\nkeep/x', 'keep/x', true],
  ['# comment\n\n.env', '.env', true],
  ['a.b', 'axb', false],
  ['(x)+', '(x)+', true],
])('%j on %s: %s', (text, path, expected) => {
  expect(ignoreMatcher(text)(path)).toBe(expected);
});
