/** V8's code cache beside the bundle: of use where it fits, and of no harm where it does not. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..');
let folder: string;

/** A copy of what a start reads. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-cache-'));
  mkdirSync(join(folder, 'bin'));
  for (const name of ['buildleaks.js', 'load.cjs']) cpSync(join(ROOT, 'bin', name), join(folder, 'bin', name));
  cpSync(join(ROOT, '.build', 'bundle'), join(folder, '.build', 'bundle'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

afterEach(() => rmSync(folder, { recursive: true }));

const bundle = (...parts: string[]) => join(folder, '.build', 'bundle', ...parts);
const caches = () => readdirSync(bundle()).filter((name) => name.includes('.cache'));

function version() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'buildleaks.js'), '--version'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout: stdout.replace(/\d.*/s, ''), stderr };
}

const works = { status: 0, stdout: 'buildleaks ', stderr: '' };

test('is written by the first start of a Node that has none, and then left as it is', () => {
  for (const name of caches()) rmSync(bundle(name));
  expect(version()).toEqual(works);
  expect(caches()).toEqual([`main-${process.versions.v8}-${process.arch}.cache`]);
  const written = readFileSync(bundle(caches()[0]!));
  expect(version()).toEqual(works);
  expect(readFileSync(bundle(caches()[0]!)).equals(written)).toBe(true);
});

test('that is damaged or of another program is not used', () => {
  const name = `main-${process.versions.v8}-${process.arch}.cache`;
  for (const bytes of [Buffer.alloc(0), Buffer.from('no cache'), Buffer.alloc(100_000, 7)]) {
    writeFileSync(bundle(name), bytes);
    expect(version()).toEqual(works);
  }
});
