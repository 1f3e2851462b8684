/** What a start loads: nothing that the command at hand does not need. Counted, not timed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeBundledSample } from '../../samples/bundled.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let folder: string;
let sample: string;
let spy: string;

/** Tells on the fourth descriptor which files were run as modules, and which modules of Node's own were compiled. */
const SPY = `
const { writeSync } = require('node:fs');
const Module = require('node:module');
process.on('exit', () => {
  const own = process.moduleLoadList.filter((name) => name.startsWith('NativeModule ')).map((name) => name.slice(13));
  writeSync(3, JSON.stringify({ files: Object.keys(Module._cache), own }));
});
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'start-test-'));
  sample = join(folder, 'sample.tar');
  await writeBundledSample(sample);
  spy = join(folder, 'spy.cjs');
  writeFileSync(spy, SPY);
});

afterAll(() => rmSync(folder, { recursive: true }));

function start(...args: string[]) {
  const { status, output } = spawnSync(
    process.execPath,
    ['--require', spy, join(ROOT, 'bin', 'buildleaks.js'), ...args],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const { files, own } = JSON.parse(output[3]!) as { files: string[]; own: string[] };
  const packages = files.flatMap((file) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1] ?? []);
  return { status, stdout: output[1]!, packages: [...new Set(packages)], own };
}

describe('a start loads no package', () => {
  test('to tell its version', () => {
    const { status, stdout, packages, own } = start('--version');
    expect({ status, packages }).toEqual({ status: 0, packages: [] });
    expect(stdout).toMatch(/^buildleaks \d/);
    expect(own).not.toContain('crypto');
  });

  test('to search the metadata of an archive', () => {
    const { status, stdout, packages, own } = start('scan', '--scanners', 'history,config', sample);
    expect({ status, packages }).toEqual({ status: 1, packages: [] });
    expect(stdout).toContain('DB_PASSWORD');
    for (const unused of ['http', 'https', 'tls', 'child_process', 'dns']) expect(own).not.toContain(unused);
  });

  test('to search the layers of an archive', () => {
    expect(start('scan', '--jobs', '1', sample)).toMatchObject({ status: 1, packages: [] });
  });
});

test('what the log is written with is loaded for its first line', () => {
  const gone = start('scan', '--docker-host', `unix://${folder}/none.sock`, 'docker://driftwood:1');
  expect(gone.status).toBe(4);
  expect(gone.packages).toContain('docker-modem');
  expect(gone.packages).not.toContain('pino');
});
