import { describe, expect, test } from '@jest/globals';
import { pairs, unquote, words } from '../../src/dockerfile/index.ts';

test.each([
  ['a  b', ['a', 'b']],
  ['A="two words" B=\'x y\'', ['A="two words"', "B='x y'"]],
  ['A=two\\ words B', ['A=two\\ words', 'B']],
  ['A="say \\"hi there\\"" B', ['A="say \\"hi there\\""', 'B']],
  ['A="never closed B=1', ['A="never closed B=1']],
  ['   ', []],
])('words of %j', (text, expected) => {
  expect(words(text).map((word) => word.raw)).toEqual(expected);
});

test.each([
  ['plain', 'plain'],
  ['"two words"', 'two words'],
  ["'q\"uote'", 'q"uote'],
  ['"a\\"b"', 'a"b'],
  ['two\\ words', 'two words'],
  ['"C:\\new"', 'C:\\new'],
  ["'a\\b'", 'a\\b'],
  ['pre"mid"post', 'premidpost'],
  ['$HOME/"x"', '$HOME/x'],
])('unquote %s', (raw, expected) => {
  expect(unquote(raw)).toBe(expected);
});

describe('pairs', () => {
  const of = (keyword: string, text: string) => pairs(keyword, text).map(({ key, value }) => [key, value]);

  test('of ENV and LABEL', () => {
    expect(of('ENV', 'A=1 B="two words" C=\'q"uote\'')).toEqual([
      ['A', '1'],
      ['B', 'two words'],
      ['C', 'q"uote'],
    ]);
    expect(of('ENV', 'PASSWORD the old form')).toEqual([['PASSWORD', 'the old form']]);
    expect(of('LABEL', '"com.example.note"="a b"')).toEqual([['com.example.note', 'a b']]);
  });

  test('of ARG', () => {
    expect(of('ARG', 'A B=2 C')).toEqual([
      ['A', ''],
      ['B', '2'],
      ['C', ''],
    ]);
  });

  test('know where they begin', () => {
    expect(pairs('ENV', 'A=1  B=2').map((pair) => pair.offset)).toEqual([0, 5]);
  });

  test('with a backtick as the escape', () => {
    expect(pairs('ENV', 'A=C:\\dir B=x` y', '`').map((pair) => pair.value)).toEqual(['C:\\dir', 'x y']);
  });
});
