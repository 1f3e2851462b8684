import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodedSpans } from '../src/encoded.ts';
import { maskerOf } from '../src/masker.ts';
import { Secret } from '../src/secret.ts';

const VALUE = 'Tide&velvet-42!';
const masker = maskerOf([new Secret(VALUE)]);
const b64 = (text: string) => Buffer.from(text).toString('base64');
const each = (text: string, form: (code: number) => string) => [...Buffer.from(text)].map(form).join('');
const hex2 = (code: number) => code.toString(16).padStart(2, '0');

describe('a value in another form', () => {
  test.each([
    ['base64', `echo ${b64(VALUE)} | base64 -d`, 'echo *****= | base64 -d'.replace('=', '')],
    ['base64 of more', `auth ${b64(`app:${VALUE}`)} end`, undefined],
    ['base64, from the second byte on', `auth ${b64(`a${VALUE}b`)}`, undefined],
    ['base64url', `t=${Buffer.from(`?>${VALUE}`).toString('base64url')}`, undefined],
    ['base64 in lines', b64(`${'x'.repeat(50)}${VALUE}`).replace(/.{20}/g, '$&\n'), undefined],
    ['base64 in lines of a shell', b64(`${'x'.repeat(50)}${VALUE}`).replace(/.{20}/g, '$&\\\n'), undefined],
    ['hex', `echo ${Buffer.from(VALUE).toString('hex')} | xxd -r`, 'echo ***** | xxd -r'],
    ['hex in capitals, at an odd place', `0${Buffer.from(VALUE).toString('hex').toUpperCase()}`, '0*****'],
    ['percent', `curl https://app:${encodeURIComponent(VALUE)}@host/`, 'curl https://app:*****@host/'],
    ['percent, every byte', `x=${each(VALUE, (c) => `%${hex2(c)}`)}`, 'x=*****'],
    ['escapes of JSON', `{"p":"${each(VALUE, (c) => `\\u00${hex2(c)}`)}"}`, '{"p":"*****"}'],
    ['escapes of C', `printf '${each(VALUE, (c) => `\\x${hex2(c)}`)}'`, "printf '*****'"],
    ['octal escapes', `printf '${each(VALUE, (c) => `\\${c.toString(8).padStart(3, '0')}`)}'`, "printf '*****'"],
    ['XML', `<p>${VALUE.replace('&', '&amp;')}</p>`, '<p>*****</p>'],
    ['XML by number', `<p>${VALUE.replace('&', '&#x26;').replace('-', '&#45;')}</p>`, '<p>*****</p>'],
    ['base64 of escaped JSON', b64(`{"password":"${VALUE.replace('&', '\\u0026')}"}`), undefined],
    ['base64 of base64', b64(`{"auth":"${b64(`app:${VALUE}`)}"}`), undefined],
  ])('%s', (_, text, masked) => {
    expect(encodedSpans(text, () => [VALUE])).not.toEqual([]);
    const shown = masker(text);
    expect(shown).toContain('*****');
    if (masked !== undefined) expect(shown.replaceAll('=', '')).toBe(masked.replaceAll('=', ''));
  });

  test('what is left tells nothing of it, wherever it begins within a group of base64', () => {
    const some = fc.string({ maxLength: 9 });
    fc.assert(
      fc.property(some, some, fc.string({ minLength: 8, maxLength: 40 }), (before, behind, value) => {
        const secret = maskerOf([new Secret(value)]);
        const shown = secret(`run ${b64(before + value + behind)} now`);
        const [head = '', tail = ''] = shown.slice(4, -4).split('*****');
        expect(shown).toContain('*****');
        // What stands before and behind the mask decodes to nothing that the value has.
        expect(Buffer.from(head, 'base64').length).toBeLessThanOrEqual(Buffer.from(before).length);
        expect(tail.replace(/=+$/, '').length * 6).toBeLessThanOrEqual(Buffer.from(behind).length * 8 + 7);
      }),
    );
  });

  test('other texts are left as they are', () => {
    for (const text of [
      'echo dGVzdA== | base64 -d',
      'sha256:0123456789abcdef0123456789abcdef',
      '%20%26 &amp; \\u0041',
    ]) {
      expect(masker(text)).toBe(text);
    }
  });

  test('a text of megabytes is masked at its end too', () => {
    const text = `${'QUJD'.repeat(1 << 19)} ${b64(VALUE)} ${'%20'.repeat(1 << 18)}${encodeURIComponent(VALUE)}`;
    const shown = masker(text);
    expect(shown.endsWith('%20*****')).toBe(true);
    expect(shown).not.toContain(b64(VALUE).slice(0, 12));
  });
});
