import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDetector } from '../../src/detect/index.ts';
import { Secret } from '../../src/secret.ts';
import { formsOf, isTraceable, traceable } from '../../src/trace/index.ts';

const detector = createDetector({ version: 'test' });

function known(value: string) {
  const place = { kind: 'env' as const, key: 'K' };
  return {
    value,
    ruleId: 'known',
    confidence: 'high' as const,
    severity: 'high' as const,
    forms: formsOf(value),
    place,
  };
}

/** The forms in which `value` is found in the text, and how often. */
function find(value: string, text: string | Buffer): string[] {
  const bytes = Buffer.from(text as string);
  const region = {
    file: { path: 'f' },
    start: 0,
    end: bytes.length,
    emitFrom: 0,
    emitTo: bytes.length,
    base: 0,
    whole: true,
  };
  const found: string[] = [];
  detector
    .knowingOnly([known(value)])
    .slab(bytes, [region], (_, hit) => hit.ruleId === 'known' && found.push(hit.form ?? 'raw'));
  return found;
}

const PASSWORD = `p&s"w'rd<7>\\$/é x`;

describe('a value is found in each of its forms', () => {
  const b64 = (text: string) => Buffer.from(text).toString('base64');
  test.each([
    ['raw', PASSWORD],
    ['in a sentence', `the password is ${PASSWORD}, is it not`],
    ['base64', b64(PASSWORD)],
    ['base64, shifted by one', b64(`x${PASSWORD}yy`)],
    ['base64, shifted by two', b64(`xx${PASSWORD}y`)],
    ['base64url', Buffer.from(`??>${PASSWORD}`).toString('base64url')],
    ['base64 in lines', b64(`${'z'.repeat(50)}${PASSWORD}${'z'.repeat(50)}`).replace(/(.{76})/g, '$1\n')],
    ['hex', Buffer.from(PASSWORD).toString('hex')],
    ['HEX', Buffer.from(PASSWORD).toString('hex').toUpperCase()],
    ['percent', encodeURIComponent(PASSWORD)],
    ['percent, lower case', encodeURIComponent(PASSWORD).toLowerCase()],
    ['a form field', new URLSearchParams({ p: PASSWORD }).toString()],
    ['JSON', JSON.stringify({ password: PASSWORD })],
    ['JSON in JSON', JSON.stringify({ a: JSON.stringify({ password: PASSWORD }) })],
    [
      'XML',
      PASSWORD.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ],
    ['YAML', `'${PASSWORD.replaceAll("'", "''")}'`],
    ['a shell word', `p\\&s\\"w\\'rd\\<7\\>\\\\\\$/é\\ x`],
    ['a quoted shell word', `'${PASSWORD.replaceAll("'", "'\\''")}'`],
    ['UTF-16 LE', Buffer.from(PASSWORD, 'utf16le')],
    ['UTF-16 BE', Buffer.from(PASSWORD, 'utf16le').swap16()],
    ['unicode escapes', [...PASSWORD].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
  ])('%s', (_, text) => {
    expect(find(PASSWORD, text)).not.toEqual([]);
  });

  test('at the first byte, at the last, and twice', () => {
    const value = 'Zq8-strong-pass';
    expect(find(value, `${value} and ${value}`)).toEqual(['raw', 'raw']);
  });
});

describe('any value', () => {
  const value = fc.stringMatching(/^[!-~]{6,40}$/);
  const around = fc.stringMatching(/^[ -~]{0,60}$/);
  test('in base64 of any text around it', () => {
    fc.assert(
      fc.property(value, around, around, (secret, before, after) => {
        const text = Buffer.from(`${before}${secret}${after}`).toString('base64');
        return find(secret, text).length > 0;
      }),
      { numRuns: 150 },
    );
  });

  test('in JSON, percent escapes and hex', () => {
    fc.assert(
      fc.property(value, (secret) => {
        const texts = [JSON.stringify(secret), encodeURIComponent(secret), Buffer.from(secret).toString('hex')];
        return texts.every((text) => find(secret, ` ${text} `).length > 0);
      }),
      { numRuns: 150 },
    );
  });

  test('and not where it is not', () => {
    fc.assert(
      fc.property(value, fc.uint8Array({ maxLength: 400 }), (secret, bytes) => {
        fc.pre(!Buffer.from(bytes).includes(secret.slice(0, 3)));
        return find(secret, Buffer.from(bytes)).length === 0;
      }),
      { numRuns: 100 },
    );
  });
});

test('a short value is not found within a longer word', () => {
  expect(find('hunter2', 'xhunter22 hunter2x')).toEqual([]);
  expect(find('hunter2', 'PW:hunter2;')).toEqual(['raw']);
});

test.each(['true', 'postgres', '8080', '127.0.0.1', 'aaaaaaaa', 'abcdef', 'changeme', 'short'])(
  '%s is not traced',
  (value) => {
    expect(isTraceable(value)).toBe(false);
  },
);

test.each(['hunter2', 'Tr0ub4dor', 'correct horse battery staple', 'a1b2c3', 'longlowercase'])(
  '%s is traced',
  (value) => {
    expect(isTraceable(value)).toBe(true);
  },
);

test('a value is found beside what the rules find', () => {
  const value = 'Zq8-strong-pass';
  const text = `GITHUB_PASSWORD=Kelp-whelk-29-tern\nnote: ${value}\n`;
  const hits = detector.knowing([known(value)]).text(text, { path: 'notes.env' });
  expect(hits.map(({ ruleId }) => ruleId).sort()).toEqual(['known', 'named-password']);
});

test('what is doubtful is not traced, and each value once', () => {
  const match = (value: string, confidence: 'high' | 'low') => ({
    ruleId: 'r',
    secret: new Secret(value),
    place: { kind: 'env' as const },
    confidence,
    severity: 'high' as const,
    reasons: [],
  });
  const values = traceable([match('hunter2', 'high'), match('hunter2', 'high'), match('other-77', 'low')]);
  expect(values.map((each) => each.value)).toEqual(['hunter2']);
});
