import { describe, expect, test } from '@jest/globals';
import { createDetector, type Hit } from '../../../src/detect/index.ts';
import { formsOf } from '../../../src/trace/index.ts';
import { type Key, pems, putty, writings } from './make.ts';

const detector = createDetector({ version: 'test' });
const keys: Readonly<Record<string, Key>> = { ...pems, PuTTY: putty };

const hitsIn = (text: string): Hit[] => detector.text(text, { path: 'var/log/build.log' });
const told = ({ ruleId, confidence, reasons, identity }: Hit) => ({ ruleId, confidence, reasons, identity });
const plain = (key: Key) => told(hitsIn(`${key.join('\n')}\n`)[0]!);
const timed = (lines: Key) => lines.map((line, i) => `2026-04-26 12:36:0${i % 10} ${line}`).join('\n');

describe.each(Object.entries(writings))('a key %s', (_, write) => {
  test.each(Object.entries(keys))('is found and read like the file itself: %s', (_name, key) => {
    const text = `first: line\n${write(key)}\nlast: line\n`;
    const hits = hitsIn(text);
    expect(hits.map(told)).toEqual([plain(key)]);
    const [{ offset, length, value } = { offset: 0, length: 0, value: '' }] = hits;
    expect([offset, text.slice(offset, offset + length)]).toEqual([text.indexOf(key[0]!), value]);
    expect(text.slice(offset + length)).not.toContain(key.at(-1)!.slice(-20));
  });
});

describe('what is told of a key', () => {
  test.each(Object.entries(pems))('stands on its base64: %s', (_, key) => {
    const { confidence, identity, reasons } = plain(key);
    expect(confidence).toBe('high');
    expect(identity).toMatch(/^[0-9a-f]{64}$/);
    expect(reasons.join()).toMatch(/^(?:parses: |encrypted with a passphrase$|begins with a secret-key packet$)/);
  });

  test('tells keys apart', () => {
    const identities = Object.values(keys).map((key) => plain(key).identity);
    expect(new Set(identities).size).toBe(identities.length);
  });

  test.each(['RSA in PKCS#8', 'OpenSSH', 'OpenPGP'])('%s in UTF-16', (name) => {
    const key = keys[name]!;
    for (const text of [key.join('\r\n'), timed(key)]) {
      const bytes = Buffer.from(`\ufefffirst\r\n${text}\r\n`, 'utf16le');
      const region = { file: { path: 'a.txt' }, start: 0, emitFrom: 0, base: 0, whole: true };
      const hits: Hit[] = [];
      detector.slab(bytes, [{ ...region, end: bytes.length, emitTo: bytes.length }], (_, hit) => hits.push(hit));
      expect(hits.map(told)).toEqual([plain(key)]);
    }
  });
});

describe('a key that is cut', () => {
  const key = keys['RSA in PKCS#8']!;

  test.each([
    ['as it is', key.slice(0, 9).join('\n')],
    ['in a log', timed(key.slice(0, 9))],
    ['in a log that goes on', `${timed(key.slice(0, 9))}\n2026-04-26 12:37:00 -----BEGIN CERTIFICATE-----\n`],
    ["in a log of Docker's", writings["in a log of Docker's"]!(key.slice(0, 9))],
  ])('%s is found, and doubted', (_, text) => {
    const hits = hitsIn(text);
    expect(hits.map(({ ruleId, confidence }) => [ruleId, confidence])).toEqual([['private-key', 'medium']]);
    expect(hits[0]!.value).toContain(key[8]!);
    expect(hits[0]!.value).not.toContain('CERTIFICATE');
  });
});

describe('what is no key', () => {
  const key = keys['RSA in PKCS#1']!;
  const [begin, end] = [key[0]!, key.at(-1)!];
  const relabelled = (label: string) => key.map((line) => line.replace('RSA PRIVATE KEY', label));

  test.each([
    ['a certificate', timed(relabelled('CERTIFICATE'))],
    ['a public key', timed(relabelled('PUBLIC KEY'))],
    ['a certificate behind the words for a key', `${timed([begin])}\n${timed(relabelled('CERTIFICATE'))}`],
    ['a placeholder', timed([begin, '...', end])],
    ['a placeholder in words', timed([begin, 'your key goes here', '<base64>', end])],
    ['talk of a key', timed([`expected ${begin} but got nothing`, 'the file has no such line', `nor ${end}`])],
    ['lines of x', timed([begin, ...Array.from({ length: 4 }, () => 'x'.repeat(64)), end])],
    ['source code', `const BEGIN = "${begin}\\n";\nconst END = "\\n${end}";\nreturn BEGIN + body + END;\n`],
    ['paths between', timed([begin, 'Main/java/com/example/security/keys/pem/PrivateKeyReader', end])],
    ['digests between', timed([begin, '0a1b2c3d'.repeat(8), '0a1b2c3e'.repeat(8), end])],
    [
      'a long line far behind',
      `${timed([begin])}\n${'12:36:01 all is well\n'.repeat(200)}${timed(key.slice(1, -1))}\n`,
    ],
    ['one line of base64 behind words', timed([`no ${begin}`, `but ${key[1]}`])],
  ])('%s', (_, text) => {
    expect(hitsIn(text).filter(({ ruleId }) => ruleId === 'private-key')).toEqual([]);
  });
});

describe('a key that is known from elsewhere', () => {
  const key = keys['EC in PKCS#8']!;
  const value = `${key.join('\n')}`;
  const known = { value, ruleId: 'private-key', confidence: 'high', severity: 'high', forms: formsOf(value) } as const;
  const knowing = detector.knowing([known]);
  const hits = (text: string) => knowing.text(text, { path: 'a.log' });

  test('is told by its own form where all of it stands', () => {
    const [hit, ...others] = hits(timed(key));
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ ruleId: 'private-key', offset: timed(key).indexOf('-----BEGIN') });
    expect(hit).not.toHaveProperty('form');
  });

  test('is found by each line of it, alone', () => {
    for (const line of key.slice(1, -1))
      expect(hits(`echo ${line} >> k`)).toMatchObject([{ ruleId: 'private-key', form: 'line of it', value }]);
  });
});
