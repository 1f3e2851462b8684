import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { samplePath } from '../../samples/paths.ts';
import { buildleaks } from '../support/buildleaks.ts';
import { run } from './in-process.ts';

let root: string;
let folder: string;
let made = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-test-'));
});
beforeEach(() => {
  folder = join(root, String(made++));
});
afterAll(() => rmSync(root, { recursive: true }));

const HEAD = '# syntax=docker/dockerfile:1\nFROM base\n';

function write(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return join(folder, 'Dockerfile');
}

async function lint(...argv: string[]) {
  const { code, stdout, stderr } = await run(['lint', '-f', 'json', ...argv]);
  if (stdout === '') throw new Error(stderr);
  const { files } = JSON.parse(stdout) as {
    files: { mistakes: { ruleId: string; line: number }[]; secrets: { line: number }[] }[];
  };
  return {
    code,
    mistakes: files[0]!.mistakes.map(({ ruleId, line }) => `${ruleId} ${line}`),
    secrets: files[0]!.secrets,
  };
}

test('mistakes, and values that stand in the Dockerfile already', async () => {
  const value = 'tr0ub4dor-and-3-horses';
  const path = write({ Dockerfile: `${HEAD}ARG NPM_TOKEN\nRUN echo ${value}\nENV DB_PASSWORD=${value}\n` });
  const { code, mistakes, secrets } = await lint(path);
  expect(mistakes).toContain('secret-arg 3');
  expect(secrets).toMatchObject([{ line: 5, key: 'DB_PASSWORD', ruleId: 'named-password' }]);
  expect(code).toBe(1);
  const { stdout } = await run(['lint', path]);
  expect(stdout).toMatch(/ HIGH {2}Password: DB_PASSWORD = .*\n {2}.*Dockerfile:5:17\n/);
  expect(stdout).not.toContain(value);
});

describe('the build context', () => {
  const files = {
    Dockerfile: `${HEAD}COPY . /app\n`,
    '.env': '',
    'conf/db_password.txt': '',
    '.git/HEAD': '',
    'a.py': '',
  };

  test('is the folder of the Dockerfile', async () => {
    expect((await lint(write(files))).mistakes).toEqual(['context-secret 3', 'context-secret 3', 'context-secret 3']);
  });

  test('but for what .dockerignore names; one for this very Dockerfile wins', async () => {
    expect((await lint(write({ ...files, '.dockerignore': '.env\n.git\n' }))).mistakes).toEqual(['context-secret 3']);
    const own = { 'Dockerfile.dockerignore': '.env\n.git\nconf\n' };
    expect((await lint(write({ ...files, '.dockerignore': '', ...own }))).mistakes).toEqual([]);
  });

  test('or another folder', async () => {
    const path = write({ ...files, 'docker/Dockerfile': files.Dockerfile });
    const inner = join(dirname(path), 'docker', 'Dockerfile');
    expect((await lint(inner)).mistakes).toEqual([]);
    expect((await lint(inner, '--context-dir', dirname(path))).mistakes).toHaveLength(3);
  });

  test('is not known of standard input', () => {
    const { status, stdout } = buildleaks(['lint', '-'], {}, Buffer.from(`${HEAD}ARG DB_PASSWORD\n`));
    expect({ status, isTold: stdout.includes('secret-arg') }).toEqual({ status: 1, isTold: true });
  });
});

test('severities and exit codes', async () => {
  const path = write({ Dockerfile: `${HEAD}ARG DB_PASSWORD\n` });
  expect((await lint(path)).code).toBe(1);
  expect((await lint(path, '--exit-code', '9')).code).toBe(9);
  expect((await lint(path, '--exit-zero')).code).toBe(0);
  expect(await lint(path, '--severity', 'critical')).toEqual({ code: 0, mistakes: [], secrets: [] });
});

test('the good sample has nothing that would leak', async () => {
  const { code, stdout } = await run(['lint', samplePath('secured', 'Dockerfile')]);
  expect({ code, isClean: stdout.endsWith('Dockerfile: nothing that would leak.\n') }).toEqual({
    code: 0,
    isClean: true,
  });
});

test.each([
  [[], /Name a Dockerfile/],
  [['/nonexistent/Dockerfile'], /"\/nonexistent\/Dockerfile" cannot be read: it does not exist/],
  [[samplePath('secured', 'Dockerfile'), '--context-dir', '/nonexistent'], /"\/nonexistent" cannot be read: ENOENT/],
])('%j', async (argv, message) => {
  const { code, stdout, stderr } = await run(['lint', ...argv]);
  expect({ code, stdout, isTold: message.test(stderr) }).toEqual({ code: 2, stdout: '', isTold: true });
});
