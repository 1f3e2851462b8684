import { describe, expect, test } from '@jest/globals';
import { isRandom, isWordlike } from '../../../src/detect/named/looks.ts';
import { squeeze, wordsOf } from '../../../src/detect/named/words.ts';

describe('wordsOf', () => {
  test.each([
    ['spring.dbPassword_2', 'spring db password 2'],
    ['AWSSecretKey', 'aws secret key'],
    ['api-key', 'api key'],
    ['password1', 'password 1'],
  ])('%s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });

  test('squeeze forgets how a name is written', () => {
    expect(squeeze('db_pass-Word')).toBe('dbpassword');
  });
});

describe('looks', () => {
  test.each(['function', 'selectBoxes', 'continuation', 'kubernetes', 'administrator'])(
    '%s is made of words',
    (text) => {
      expect(isWordlike(text)).toBe(true);
    },
  );

  test.each(['xkqzvwpt', 'wJalrXUtnFEMI', 'qpwzkxjv-zzkq'])('%s is not', (text) => {
    expect(isWordlike(text)).toBe(false);
  });

  test.each(['5d41402abc4b2a76b9719d911017c592', 'x8Kd93jfKq0s8ZpW', 'xkqzvwptgh'])('%s was drawn', (text) => {
    expect(isRandom(text)).toBe(true);
  });

  test.each(['columns1', 'swordfish', 'node-role', 'aaaaaaaaaaaaaaaa', '1234567890123456', 'a b c d e f g h'])(
    '%s was not',
    (text) => {
      expect(isRandom(text)).toBe(false);
    },
  );
});
