import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/detect/catalogue.ts';
import { createDetector } from '../../src/detect/index.ts';
import { run } from './in-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rules = (...argv: string[]) => run(['rules', ...argv]);

test('list names every rule that is looked for', async () => {
  const { code, stdout } = await rules('list');
  expect(code).toBe(0);
  expect(stdout).toContain(`\n${catalogue().length} rules.\n`.replace(/(\d)(\d{3})/, '$1,$2'));
  expect(stdout).toMatch(/^github-pat +critical +GitHub personal access token$/m);
  expect(stdout).toMatch(/^named-password +Password$/m);
  const listed = JSON.parse((await rules('list', '-f', 'json')).stdout);
  expect(listed).toHaveLength(createDetector({ version: 'x' }).ruleCount);
  expect(new Set(listed.map(({ id }: { id: string }) => id)).size).toBe(listed.length);
});

test('show tells of a rule what it matches and by whose documentation', async () => {
  const { stdout } = await rules('show', 'github-pat', 'named-password');
  expect(stdout).toMatch(/keywords +ghp_/);
  expect(stdout).toMatch(/format +https:\/\/docs\.github\.com/);
  expect(stdout).toMatch(/checked +offline/);
  expect(stdout).toContain('named-password  Password');
});

describe('test', () => {
  const value = 'tr0ub4dor-and-3-horses';
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('tells what the rules find in a file, and what the filters keep out', async () => {
    const path = write('.env', `# settings\nDB_PASSWORD=${value}\nAPI_PASSWORD=\${API_PASSWORD}\n`);
    const { code, stdout, stderr } = await rules('test', path);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^ {2}2:13 {2}named-password {2}DB_PASSWORD = /m);
    expect(stdout).toMatch(/^ {2}3:14 {2}kept out by [\w-]+ {2}API_PASSWORD = /m);
    expect(stdout).not.toContain(value);
    const [file] = JSON.parse((await rules('test', path, '-f', 'json')).stdout);
    expect(file).toMatchObject({
      path,
      found: [{ ruleId: 'named-password', line: 2, column: 13, key: 'DB_PASSWORD' }],
    });
    expect(JSON.stringify(file)).not.toContain(value);
  });

  test('ends with 0 where nothing is found', async () => {
    const { code, stdout } = await rules('test', write('plain.txt', 'nothing to see\n'));
    expect({ code, sum: stdout.includes('0 findings, 0 values kept out.') }).toEqual({ code: 0, sum: true });
  });
});

test('--output writes to a private file', async () => {
  const file = join(folder, 'rules.json');
  expect((await rules('list', '-f', 'json', '-o', file)).stdout).toBe('');
  expect(JSON.parse(readFileSync(file, 'utf8')).length).toBeGreaterThan(300);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each([
  [[], /Say what to do/],
  [['lst'], /rules knows list, show, test, not "lst"/],
  [['constructor'], /rules knows/],
  [['list', 'x'], /rules list takes nothing else/],
  [['show'], /Name a rule/],
  [['show', 'github-pta'], /no rule "github-pta"\. Did you mean github-pat\?/],
  [['test'], /Name a file/],
  [['test', '/nonexistent'], /"\/nonexistent" cannot be read: it does not exist/],
])('%j', async (argv, message) => {
  const { code, stdout, stderr } = await rules(...argv);
  expect({ code, stdout, isTold: message.test(stderr) }).toEqual({ code: 2, stdout: '', isTold: true });
  expect(stderr).toMatch(/^error: [^\n]+\n$/);
});
