import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createDetector, type Hit, type Region } from '../../../src/detect/index.ts';

const detector = createDetector({ version: 'test' });
const VALUE = 'qu1etHarbor-77x';
const ENV = Buffer.from(`# settings of the service\nDB_HOST=db\nDB_PASSWORD=${VALUE}\nTZ=UTC\n`);
const TOKEN = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');

const base64 = (bytes: Buffer) => bytes.toString('base64');
const wrapped = (text: string, width: number, end: string) => text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(end);
const each = (bytes: Buffer, write: (hex: string) => string) =>
  [...bytes].map((byte) => write(byte.toString(16).padStart(2, '0'))).join('');

function hits(text: string, path = 'app/notes.txt'): Hit[] {
  return detector.text(text, { path });
}

describe('finds what stands encoded, where it stands', () => {
  test.each([
    ['base64', base64(ENV), 'base64'],
    ['base64 for URLs', ENV.toString('base64url'), 'base64'],
    ['wrapped base64', wrapped(base64(ENV), 60, '\n  '), 'base64'],
    ['wrapped base64, CRLF', wrapped(base64(ENV), 64, '\r\n'), 'base64'],
    ['wrapped in a string literal', wrapped(base64(ENV), 60, '\\n'), 'base64'],
    ['hex', ENV.toString('hex'), 'hex'],
    ['hex in capitals', ENV.toString('hex').toUpperCase(), 'hex'],
    ['percent', encodeURIComponent(ENV.toString()), 'percent'],
    ['unicode escapes', each(ENV, (hex) => `\\u00${hex}`), 'unicode escapes'],
    ['hex escapes', each(ENV, (hex) => `\\x${hex}`), 'hex escapes'],
    ['gzip in base64', base64(gzipSync(ENV)), 'base64 of compressed text'],
    ['zlib in base64', base64(deflateSync(ENV)), 'base64 of compressed text'],
    ['UTF-16 in base64', base64(Buffer.from(ENV.toString(), 'utf16le')), 'base64'],
    ['base64 twice', base64(Buffer.from(base64(ENV))), 'base64 in base64'],
    ['a Helm release', base64(Buffer.from(base64(gzipSync(ENV)))), 'base64 of compressed text in base64'],
  ])('%s', (_, encoded, form) => {
    const before = 'first line\nconf: ';
    const [hit, ...others] = hits(`${before}${encoded}\nlast line\n`);
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ ruleId: 'named-password', key: 'DB_PASSWORD', value: VALUE, form });
    expect(hit!.offset).toBeGreaterThanOrEqual(before.length);
    expect(hit!.offset + hit!.length).toBeLessThanOrEqual(before.length + encoded.length);
  });

  test('the place is that of the value, to the character', () => {
    const text = `x\n${base64(ENV)}\n`;
    const [hit] = hits(text);
    const around = Buffer.from(text.slice(2 + Math.floor((hit!.offset - 2) / 4) * 4), 'base64').toString();
    expect(around.slice(0, 18)).toContain(VALUE.slice(0, 12));
  });

  test('at depth 3 and not at depth 4', () => {
    let text = base64(ENV);
    for (let depth = 2; depth <= 3; depth++) text = base64(Buffer.from(text));
    expect(hits(`conf: ${text}\n`)).toHaveLength(1);
    expect(hits(`conf: ${base64(Buffer.from(text))}\n`)).toEqual([]);
  });

  test('in a long text, however it is cut', () => {
    const lines = (n: number) => Array.from({ length: n }, (_, i) => `line ${i} of nothing`).join('\n');
    const text = `data:${base64(Buffer.from(`${lines(9000)}\npassword=${VALUE}\n${lines(9000)}`))}\n`;
    const bytes = Buffer.from(text);
    const { before, after } = detector.context;
    const found: number[] = [];
    for (let at = 0; at < bytes.length; at += 50_000) {
      const [from, to] = [Math.max(0, at - before), Math.min(bytes.length, at + 50_000 + after)];
      const emitTo = Math.min(bytes.length, at + 50_000);
      const region: Region = {
        file: { path: 'x.txt' },
        start: from,
        end: to,
        emitFrom: at,
        emitTo,
        base: from,
        whole: false,
      };
      detector.slab(bytes, [region], (_, hit) => found.push(hit.offset));
    }
    expect(found).toEqual(hits(text).map(({ offset }) => offset));
    expect(found).toHaveLength(1);
  });
});

describe('tells it once', () => {
  test('a token in base64 takes over the name around it', () => {
    const found = hits(`kind: Other\ntoken: ${base64(Buffer.from(TOKEN))}\n`, 'x.yaml');
    expect(found).toEqual([
      expect.objectContaining({ ruleId: 'github-pat', value: TOKEN, key: 'token', form: 'base64' }),
    ]);
  });

  test('the data of a Kubernetes Secret: a password by its name, a token by its form, a file by what is in it', () => {
    const data = { password: VALUE, token: TOKEN, 'app.env': ENV.toString().replace(VALUE, 'tr3acherous-Owl') };
    const lines = Object.entries(data).map(([key, value]) => `  ${key}: ${base64(Buffer.from(value))}`);
    const found = hits(
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ndata:\n${lines.join('\n')}\n`,
      'secret.yaml',
    );
    expect(found.map(({ ruleId, key, value }) => `${ruleId} ${key} ${value}`)).toEqual([
      `named-password password ${VALUE}`,
      `github-pat token ${TOKEN}`,
      'named-password DB_PASSWORD tr3acherous-Owl',
    ]);
  });

  test('what is in a token counts as that token', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const jwt = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'x', password: VALUE })}.${'a1B2'.repeat(10)}`;
    expect(hits(`t: ${jwt}\n`).map(({ ruleId }) => ruleId)).toEqual(['jwt']);
  });
});

describe('stays quiet and bounded', () => {
  test.each([
    ['paths', '/usr/share/doc/password/passwords/secret-token/authentication'],
    ['digests', 'sha512-'.concat(base64(Buffer.from(Array.from({ length: 64 }, (_, i) => (i * 37) % 256))))],
    ['a certificate', wrapped(base64(Buffer.from(Array.from({ length: 600 }, (_, i) => (i * i) % 251))), 64, '\n')],
  ])('%s', (_, text) => expect(hits(`${text}\n`.repeat(3))).toEqual([]));

  test('a bomb is named', () => {
    const bytes = Buffer.from(`data:${base64(gzipSync('a line of text\n'.repeat(1_000_000)))}\n`);
    const whole = { start: 0, end: bytes.length, emitFrom: 0, emitTo: bytes.length, base: 0, whole: true };
    const cuts: string[] = [];
    detector.slab(
      bytes,
      [{ file: { path: 'x' }, ...whole }],
      () => {},
      (_, reason) => cuts.push(reason),
    );
    expect(cuts).toEqual(['compressed content in it is longer than is inflated']);
  });
});
