/** Rules of the user, and the reasons of the filters, from the command line to the report. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ImageReport, Report } from '../../src/finding.ts';
import { scan } from '../../src/scan/index.ts';
import { file, makeImage, steps, writeArchive } from '../support/image.ts';
import { zipOf } from '../support/zip.ts';
import { run as runWith } from './in-process.ts';

const run = (...argv: string[]) => runWith(argv, { finds: scan });

/** Drawn once; no vendor's. */
const VALUE = 'q7zt2lm9xc4vb1nw';
const PASSWORD = 'tr0ub4dor-and-3-horses';

let folder: string;
let image: string;

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'config-test-'));
  image = join(folder, 'image.tar');
  const built = await makeImage({
    ...steps([
      {
        created_by: 'COPY app /app # buildkit',
        layer: [
          file(
            'app/keys.txt',
            `one = acme_${VALUE}\ntwo = acme_test${VALUE.slice(4)}\nthree = acme_aaaaaaaaaaaaaaab\n`,
          ),
          file('app/server.p12', Buffer.from([0x30, 0x82, 1, 2, 3])),
          file('app/bundle.zip', zipOf([{ name: 'conf/inner.p12', body: 'x' }])),
          file('app/.env', `DB_PASSWORD=${PASSWORD}\nAPI_PASSWORD=\${API_PASSWORD}\n`),
          file('app/settings.py', 'token = "function"\n'),
        ],
      },
      { created_by: `ENV ACME_KEY=acme_${VALUE.split('').reverse().join('')} ROOT_PASSWORD=changeme` },
    ]),
    config: { Env: [`ACME_KEY=acme_${VALUE.split('').reverse().join('')}`, 'ROOT_PASSWORD=changeme'] },
    tags: ['driftwood:1'],
  });
  await writeArchive(built, image);
});
afterAll(() => rmSync(folder, { recursive: true }));

const RULES = `
[[rules]]
id = "acme-key"
description = "Acme key"
regex = '''acme_([a-z0-9]{16})\\b'''
keywords = ["acme_"]
entropy = 3
severity = "critical"
confidence = "high"
[[rules.allowlists]]
description = "keys of our tests"
stopwords = ["test"]

[[rules]]
id = "keystore"
path = '''(?i)\\.p12$'''
`;

async function imageOf(...argv: string[]): Promise<ImageReport> {
  const { stdout, stderr } = await run('scan', '-f', 'json', ...argv, image);
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return (JSON.parse(stdout) as Report).images[0]!;
}

const ids = ({ findings }: ImageReport): string[] => findings.map(({ ruleId }) => ruleId).sort();

describe('--config', () => {
  test('finds what the rules describe: in files, in the environment, by path alone', async () => {
    const rules = write('rules.toml', RULES);
    const report = await imageOf('--config', rules);
    expect(ids(report)).toEqual(['acme-key', 'acme-key', 'keystore', 'keystore', 'named-password']);
    const inFile = report.findings.find(({ locations }) => locations[0]!.path === 'app/keys.txt')!;
    expect(inFile).toMatchObject({ title: 'Acme key', severity: 'critical', confidence: 'high' });
    expect(inFile.locations).toMatchObject([{ path: 'app/keys.txt', line: 1, column: 12 }]);
    expect(inFile.reasons).toContain(`by the rule at ${rules}:2`);
    const inEnv = report.findings.find(
      ({ ruleId, locations }) => ruleId === 'acme-key' && locations[0]!.path !== 'app/keys.txt',
    )!;
    expect(inEnv.key).toBe('ACME_KEY');
    const byPath = report.findings.find(({ locations }) => locations[0]!.path === 'app/server.p12')!;
    expect(byPath.locations).toMatchObject([{ kind: 'file', path: 'app/server.p12' }]);
    const inArchive = report.findings.filter(({ locations }) => locations[0]!.path === 'app/bundle.zip!conf/inner.p12');
    expect(inArchive.map(({ ruleId }) => ruleId)).toEqual(['keystore']);
  });

  test('goes on from the file that it extends, by its own folder', async () => {
    write('shared/base.toml', RULES);
    const rules = write('shared/own.toml', '[extend]\npath = "base.toml"\ndisabledRules = ["keystore"]\n');
    expect(ids(await imageOf('--config', rules))).toEqual(['acme-key', 'acme-key', 'named-password']);
  });

  test('can leave out the rules of the program', async () => {
    const rules = write('only.toml', `[extend]\nuseDefault = false\n${RULES}`);
    expect(ids(await imageOf('--config', rules))).toEqual(['acme-key', 'acme-key', 'keystore', 'keystore']);
  });

  test.each([
    ['no such file', 'none.toml', undefined, /^error: --config ".*none\.toml" cannot be read: it does not exist\.\n$/],
    [
      'a bad rule',
      'bad.toml',
      `${RULES}\n[[rules]]\nid = "x"\nregex = '''(x'''\n`,
      /^error: \/.*bad\.toml:20: no valid pattern of RE2: .*\n$/,
    ],
    ['no TOML', 'no.toml', '[[rules]\n', /^error: \/.*no\.toml:1: not valid TOML: /],
    [
      'a base that there is not',
      'lost.toml',
      '[extend]\npath = "gone.toml"\n',
      /^error: \/.*lost\.toml:2: "gone\.toml" cannot be read/,
    ],
    ['a circle', 'circle.toml', '[extend]\npath = "circle.toml"\n', /circle\.toml:2: the file extends itself\.\n$/],
  ])('ends with 2 for %s', async (_, name, text, message) => {
    const path = text === undefined ? join(folder, name) : write(name, text);
    for (const argv of [
      ['scan', image],
      ['rules', 'list'],
      ['history', image],
    ]) {
      const { code, stdout, stderr } = await run(...argv, '--config', path);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
    }
  });
});

describe('--enable-rule and --disable-rule', () => {
  test('run some rules, or all but some', async () => {
    const rules = write('rules.toml', RULES);
    expect(
      ids(await imageOf('--config', rules, '--enable-rule', 'keystore', '--enable-rule', 'named-password')),
    ).toEqual(['keystore', 'keystore', 'named-password']);
    expect(ids(await imageOf('--config', rules, '--disable-rule', 'acme-key'))).not.toContain('acme-key');
    expect(ids(await imageOf('--disable-rule', 'named-password'))).not.toContain('named-password');
  });

  test('refuse what is no rule', async () => {
    const { code, stderr } = await run('scan', image, '--disable-rule', 'nope');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: --disable-rule: there is no rule "nope". "buildleaks rules list" has all.\n',
    });
  });
});

describe('rules', () => {
  test('lists, shows and tries those of the user too', async () => {
    const rules = write('rules.toml', RULES);
    const listed = await run('rules', 'list', '--config', rules, '--enable-rule', 'acme-key');
    expect(listed.stdout).toBe('acme-key  critical  Acme key\n\n1 rule.\n');
    const shown = await run('rules', 'show', 'keystore', '--config', rules);
    expect(shown.stdout).toMatch(/written at +\S+rules\.toml:14\n[\s\S]*path +\(\?i\)\\\.p12\$\n/);
    const tried = await run(
      'rules',
      'test',
      write('keys.txt', `a = acme_${VALUE}\nb = acme_test${VALUE.slice(4)}\n`),
      '--config',
      rules,
    );
    expect(tried.code).toBe(1);
    expect(tried.stdout).toMatch(/^ {2}1:10 {2}acme-key /m);
    expect(tried.stdout).toMatch(/^ {2}2:10 {2}kept out by allowlist: keys of our tests {2}.* acme-key$/m);
    expect(tried.stdout).toContain('Your rules let it pass, by the allowlist "keys of our tests".');
  });
});

describe('--explain', () => {
  const told = async (...argv: string[]) =>
    (await imageOf('--explain', ...argv)).dismissed!.map(
      ({ filter, ruleId, location: { path, line, key } }) => `${filter} ${ruleId} ${path}:${line} ${key}`,
    );

  test('names the filter, rule, place and key of everything that was kept out', async () => {
    const lines = await told('--config', write('rules.toml', RULES));
    expect(lines).toEqual(
      expect.arrayContaining([
        'allowlist: keys of our tests acme-key app/keys.txt:2 undefined',
        'entropy acme-key app/keys.txt:3 undefined',
        'reference named-password app/.env:2 API_PASSWORD',
        'type-name named-token app/settings.py:1 token',
        'min-confidence named-password undefined:undefined ROOT_PASSWORD',
      ]),
    );
  });

  test('also what is not sure enough, and then not what is', async () => {
    const weak = await told('--enable-rule', 'named-password');
    expect(weak).toContainEqual(expect.stringMatching(/^min-confidence named-password .*ROOT_PASSWORD$/));
    const all = await imageOf('--explain', '--enable-rule', 'named-password', '--min-confidence', 'low');
    expect(all.findings.map(({ confidence, key }) => [confidence, key])).toContainEqual(['low', 'ROOT_PASSWORD']);
    expect(all.dismissed!.filter(({ filter }) => filter === 'min-confidence')).toEqual([]);
  });

  test('says it to people, filter by filter, without a value', async () => {
    const { stdout } = await run('scan', '--explain', image);
    expect(stdout).toMatch(/^Kept out: \d+ values\.$/m);
    expect(stdout).toMatch(/^ {2}reference: The value stands for something that is elsewhere/m);
    expect(stdout).toMatch(/^ {4}app\/\.env:2 {2}API_PASSWORD = .*named-password$/m);
    expect(stdout).not.toMatch(/changeme|"function"/);
    expect(stdout).not.toContain(PASSWORD);
  });

  test('is not there unless it is asked for', async () => {
    expect(await imageOf()).not.toHaveProperty('dismissed');
    expect((await run('scan', image)).stdout).not.toContain('Kept out');
  });
});
