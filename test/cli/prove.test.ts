import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundledPasswords, writeBundledSample } from '../../samples/bundled.ts';
import { cleanReport, sampleReport } from '../report/sample-report.ts';
import { buildleaks } from '../support/buildleaks.ts';
import { run } from './in-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prove-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function write(text: string): string {
  const path = join(folder, `secret-${files++}`);
  writeFileSync(path, text);
  return path;
}

const secretsOf = async (argv: readonly string[], env: Record<string, string> = {}) => {
  const { asked, stderr } = await run(['prove', 'x', ...argv], { env });
  if (asked === undefined) throw new Error(stderr);
  return asked.secrets;
};

describe('secrets are named as docker build names them', () => {
  const env = { DB_PASSWORD: 'a made-up value, with = and ,' };

  test('from a file, byte for byte', async () => {
    const src = write('a made-up value\n');
    for (const spec of [`id=db,src=${src}`, `type=file,source=${src},id=db`, `ID=db, SRC=${src}`]) {
      expect(await secretsOf(['--secret', spec])).toEqual({ db: 'a made-up value\n' });
    }
  });

  test('from a variable', async () => {
    for (const spec of ['id=db,env=DB_PASSWORD', 'id=db,type=env,env=DB_PASSWORD', 'id=db,type=env,src=DB_PASSWORD']) {
      expect(await secretsOf(['--secret', spec], env)).toEqual({ db: env.DB_PASSWORD });
    }
  });

  test('by the id alone: the variable of that name, else the file', async () => {
    expect(await secretsOf(['--secret', 'id=DB_PASSWORD'], env)).toEqual({ DB_PASSWORD: env.DB_PASSWORD });
    const path = write('from a file');
    expect(await secretsOf(['--secret', `id=${path}`], env)).toEqual({ [path]: 'from a file' });
  });

  test('several at once, and from a list', async () => {
    const list = write('# a list\nFIRST=made-up one\n\nexport SECOND="made-up\\ntwo"\nTHIRD=\'made-up\\nthree\'\r\n');
    expect(await secretsOf(['--secret', 'id=DB_PASSWORD', '--secrets-file', list], env)).toEqual({
      DB_PASSWORD: env.DB_PASSWORD,
      FIRST: 'made-up one',
      SECOND: 'made-up\ntwo',
      THIRD: 'made-up\\nthree',
    });
  });

  test('one value a line, base64 and spaces included', async () => {
    const list = write('\ufeffcorrect horse battery\nbWFkZSB1cA==\n  indented value  \n');
    expect(await secretsOf(['--secrets-file', list])).toEqual({
      'line 1': 'correct horse battery',
      'line 2': 'bWFkZSB1cA==',
      'line 3': '  indented value  ',
    });
  });
});

describe('a mistake ends with 2 and tells nothing of a value', () => {
  const raw = 'tr0ub4dor-and-3';
  const cases: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
    [[], /Nothing to look for/],
    [['--secret', raw], /a part without a key/],
    [['--secret', `id=a,value=${raw}`], /the key "value".*never given/],
    [['--secret', `src=${raw}`], /has no id/],
    [['--secret', 'id=a,src=x,env=Y'], /both a file and a variable/],
    [['--secret', 'id=a,type=ssh'], /type of a --secret is file or env/],
    [['--secret', 'id=a,env=NOT_SET'], /variable NOT_SET, which is not set/],
    [
      ['--secret', 'id=a,src=/nonexistent'],
      /The file "\/nonexistent" of the secret "a" cannot be read: it does not exist/,
    ],
    [['--secret', 'id=a,src=/'], /it is a folder/],
    [['--secret', 'id=SHORT'], /only 3 characters.*nothing can be proved/],
    [['--secret', 'id=EMPTY'], /is empty/],
    [['--secret', 'id=LONG', '--secret', 'id=LONG'], /Two secrets are called "LONG"/],
    [['--secret', ''], /--secret needs a value/],
    [['--secrets-file', '/nonexistent'], /--secrets-file "\/nonexistent" cannot be read/],
    [['--severity', 'high', '--secret', 'id=LONG'], /prove has no option --severity/],
  ];

  test.each(cases)('%j', async (argv, message) => {
    const env = { SHORT: raw.slice(0, 3), EMPTY: ' ', LONG: raw };
    const { code, stdout, stderr, asked } = await run(['prove', 'x', ...argv], { env });
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    expect(stderr).toMatch(message);
    if (argv[1] !== `src=${raw}`) expect(stderr).not.toContain(raw);
    expect({ code, stdout, asked }).toEqual({ code: 2, stdout: '', asked: undefined });
  });

  test.each([
    ['mixed', `NAME=${raw}\n${raw}\n`, /mixes lines of NAME=value and others, such as line 2/],
    ['empty', '# nothing\n\n', /holds no secret/],
  ])('a list that is %s', async (_, text, message) => {
    const { code, stderr } = await run(['prove', 'x', '--secrets-file', write(text)]);
    expect({ code, said: message.test(stderr), raw: stderr.includes(raw) }).toEqual({
      code: 2,
      said: true,
      raw: false,
    });
  });
});

test('looks everywhere, at any confidence', async () => {
  const { asked } = await run(['prove', 'a', 'b', '--secret', 'id=LONG'], { env: { LONG: 'a made-up value' } });
  expect(asked?.references).toEqual(['a', 'b']);
  expect([...asked!.options.scanners]).toEqual(['history', 'config', 'attestations', 'layers']);
  expect(asked!.options.minConfidence).toBe('low');
});

test.each([
  ['absent', cleanReport, 0],
  ['there', sampleReport, 1],
  ['absent from what could be read', { ...cleanReport, complete: false }, 3],
])('%s', async (_, finds, code) => {
  const outcome = await run(['prove', 'x', '--secret', 'id=LONG'], { env: { LONG: 'a made-up value' }, finds });
  expect(outcome.code).toBe(code);
});

describe('the bundled sample', () => {
  const proved = (secret: string, ...argv: string[]) => {
    const archive = join(folder, 'driftwood.tar');
    return buildleaks(['prove', archive, '--secret', 'id=db_password,env=PROVED', ...argv], { PROVED: secret });
  };
  beforeAll(() => writeBundledSample(join(folder, 'driftwood.tar')));

  test('holds its password, which is shown nowhere', () => {
    const { status, stdout, output } = proved(bundledPasswords.file, '--log-level', 'trace');
    expect(status).toBe(1);
    expect(stdout).toContain('app/.env:1');
    expect(output).not.toContain(bundledPasswords.file);
  });

  test('does not hold another', () => {
    const { status, stdout } = proved('another-made-up-value', '--format', 'json');
    const { complete, proof, images } = JSON.parse(stdout);
    expect({ status, complete, findings: images[0].findings }).toEqual({ status: 0, complete: true, findings: [] });
    expect(proof.secrets).toEqual(['db_password']);
    expect(proof.forms.length).toBeGreaterThan(10);
  });
});
