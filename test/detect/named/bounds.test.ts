import { describe, expect, test } from '@jest/globals';
import { valuesAt } from '../../../src/detect/named/index.ts';
import { find } from './find.ts';

const file = { path: 'app/bundle.js' };

describe('long lines', () => {
  test('a value is found in the middle of a line of a megabyte', () => {
    const text = `${'var a=1;'.repeat(65_000)}c={password:"sw0rdfish"};${'var b=2;'.repeat(65_000)}`;
    const at = text.indexOf('password');
    expect(valuesAt(text, at, file).map(({ value, offset }) => [value, text.indexOf(value) === offset])).toEqual([
      ['sw0rdfish', true],
    ]);
  });

  test('nothing far from the word decides: the same value in a window around it', () => {
    const around = `${'x'.repeat(3000)} password = "sw0rdfish" ${'y'.repeat(3000)}`;
    const whole = `${'"'.repeat(50_001)}\n${around}\n${'"'.repeat(50_001)}`;
    const values = (text: string) =>
      valuesAt(text, text.indexOf('password'), { path: 'a.py' }).map(({ value }) => value);
    expect(values(whole)).toEqual(values(around));
  });

  test('a run of letters is no key', () => {
    expect(valuesAt(`${'a'.repeat(200)}password="sw0rdfish"`, 200, file)).toEqual([]);
  });

  test('a value without an end is none', () => {
    expect(find(`password = "${'a1'.repeat(4000)}`, 'a.py')).toEqual([]);
  });

  test.each(['"', '(', '{', '<', '[', '\\', '= ', ': ', '://', `$\{`, 'key', 'a=b;', '\t', '-p '])(
    'the word among many %j',
    (noise) => {
      const text = `${noise.repeat(2000)}password${noise.repeat(2000)}`;
      for (let n = 0; n < 200; n++) valuesAt(text, text.indexOf('password'), { path: 'a.txt' });
      expect(valuesAt(text, text.indexOf('password'), { path: 'a.txt' }).length).toBeLessThan(5);
    },
  );
});

test('offsets count characters of the text that was given', () => {
  const text = 'a: 1\r\nb:\r\n  db_password: "sw0rdfish"\r\n';
  const [value] = valuesAt(text, text.indexOf('password'), { path: 'a.yml' });
  expect(text.slice(value!.offset, value!.offset + 9)).toBe('sw0rdfish');
});

test('the strings of a binary end at its control characters', () => {
  expect(find('\x00\x01DB_PASSWORD=swordfish9\x00\x02next', 'usr/bin/app')).toEqual(['swordfish9']);
  expect(find('\x00Enter password: \x00Permission denied\x00', 'usr/bin/app')).toEqual([]);
});
