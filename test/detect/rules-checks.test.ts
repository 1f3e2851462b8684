import { describe, expect, test } from '@jest/globals';
import { createDetector } from '../../src/detect/index.ts';
import { BASE62, BASE64, draw, randomOf } from '../../src/detect/rules/example.ts';

const detector = createDetector({ version: 'test' });
const random = randomOf('checks of rules');
const found = (text: string) =>
  detector.text(text, { path: 'srv/a.json' }).map(({ ruleId, confidence, severity }) => [ruleId, confidence, severity]);

describe('a login of a Docker registry', () => {
  const auth = (login: string) => Buffer.from(login).toString('base64');
  const key = JSON.stringify({ type: 'service_account', project_id: 'driftwood' }, undefined, 2);

  test.each([
    ['a user and a password', 'robot:tr0ub4dor&3'],
    ['the key of a Google service account, lines and all', `_json_key:${key}\n`],
    ['that key in base64', `_json_key_base64:${auth(key.repeat(2))}`],
  ])('%s is valid', (_, login) => {
    expect(found(`{"auth": "${auth(login)}"}`)).toEqual([['docker-registry-auth', 'high', 'critical']]);
  });

  test('what decodes to lines of another kind is doubted', () => {
    expect(found(`{"auth": "${auth('first:\nsecond\n')}"}`)).toEqual([['docker-registry-auth', 'low', 'critical']]);
  });

  test.each([0, 1, 3, 7])('is read where its quotes have %i backslashes before them', (count) => {
    const quote = `${'\\'.repeat(count)}"`;
    const text = `x={${quote}auth${quote}:${quote}${auth('robot:tr0ub4dor&3')}${quote}}`;
    expect(found(text).map(([id]) => id)).toContain('docker-registry-auth');
  });
});

describe('a key of an Azure account', () => {
  const begins = 'Eby8vdM02xNOcqFl';
  const key = (begin: string) => `${begin}${draw(random, 86 - begin.length, BASE64)}==`;

  test('is critical', () => {
    expect(found(`AccountKey=${key('')};`)).toEqual([['azure-account-key', 'high', 'critical']]);
  });

  test('is of no weight where every emulator has it', () => {
    expect(found(`AccountKey=${key(begins)};`).map(([id, , severity]) => [id, severity])).toEqual([
      ['azure-account-key', 'info'],
    ]);
  });
});

describe('a vendor named beside a value', () => {
  const value = draw(random, 32, BASE62);

  test.each([
    ['in an assignment', `SUGESTER=${value}`],
    ['with a word for a secret', `sugester token ${value}`],
    ['as an argument before it', `open("sugester", "${value}")`],
  ])('%s tells it', (_, text) => {
    expect(found(text).map(([id]) => id)).toContain('sugester-api-key');
  });

  test.each([
    ['in prose', `sugester ${value}`],
    ['as a digest', `sugester-sha256: "${value}"`],
    ['inside a longer word', `xsugester: "${value}"`],
  ])('%s does not', (_, text) => {
    expect(found(text).map(([id]) => id)).not.toContain('sugester-api-key');
  });

  test('a name that is a word of English counts only with a word for a secret right behind it', () => {
    const key = draw(random, 32, BASE62.slice(36) + BASE62.slice(0, 10));
    expect(found(`hive_token = ${key}`).map(([id]) => id)).toContain('hive-api-key');
    expect(found(`hive: "${key}"`).map(([id]) => id)).not.toContain('hive-api-key');
  });
});

describe('a seed of NATS', () => {
  /** Bytes in RFC 4648 base32, without padding. */
  const base32 = (bytes: Buffer) => {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups.map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
  };
  const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  // A user's: 18 << 3 marks a seed, 20 << 3 a user; 32 bytes; the CRC-16 of all, as the vendor's library writes it.
  const bytes = Buffer.from([0x95, 0x00, ...Array.from({ length: 32 }, (_, i) => (i * 37 + 11) & 0xff), 0x0d, 0xd2]);
  const seed = base32(bytes);

  test.each([
    ['in a comment', `# ${seed} opens it`],
    ['bare', seed],
  ])('%s is found, and its checksum makes sure of it', (_, text) => {
    expect(found(text)).toEqual([['nats-nkey-seed', 'high', 'critical']]);
  });

  test('with a wrong checksum is doubted', () => {
    expect(found(`${seed.slice(0, -4)}${seed.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`)).toEqual([
      ['nats-nkey-seed', 'medium', 'critical'],
    ]);
  });
});
