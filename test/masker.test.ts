import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskerOf } from '../src/masker.ts';
import { mask, Secret } from '../src/secret.ts';

describe('a masker', () => {
  test('masks as mask does with all secrets, quoted ones too', () => {
    const piece = fc.constantFrom('abc', 'ab c', '"', "'", '\\', '\n', '\t', 'n', 'Harbor-7', 'velvet', 'x', '=', '`');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        fc.array(text, { maxLength: 2 }),
        fc.array(text, { maxLength: 8 }),
        (values, more, around) => {
          const secrets = values.map((value) => new Secret(value));
          const also = more.map((value) => new Secret(value));
          const whole = [...around, ...values, JSON.stringify(values), ...more].join(' ');
          expect(maskerOf(secrets)(whole, also)).toBe(mask(whole, [...secrets, ...also]));
        },
      ),
    );
  });

  test('finds values that differ in one place only', () => {
    const values = ['Harbor-1-velvet', 'Harbor-2-velvet', 'Harbor-3-velvet'];
    const masker = maskerOf(values.map((value) => new Secret(value)));
    expect(masker(`a=${values[0]} b="${values[2]}" c=Harbor-4-velvet`)).toBe('a=***** b="*****" c=Harbor-4-velvet');
  });
});
