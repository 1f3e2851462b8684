import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

/** A package of its own around the real bin/dev.js, with an npm that records what it is asked. */
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dev-test-'));
  for (const folder of ['src', 'scanners', 'samples']) mkdirSync(join(root, folder));
  for (const name of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) write(name, '{}');
  write('package.json', '{ "type": "module" }');
  write('src/index.ts', '');
  write('bin/buildleaks.js', 'console.log("scanned", ...process.argv.slice(2)); process.exitCode = 1;');
  mkdirSync(join(root, 'bin'), { recursive: true });
  copyFileSync('bin/dev.js', join(root, 'bin', 'dev.js'));
  npm('case $1 in ci) mkdir -p node_modules && touch node_modules/.package-lock.json;; run) mkdir -p .build;; esac');
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function npm(script: string): void {
  write('path/npm', `#!/bin/sh\necho "$@" >> npm.log\n${script}\n`);
  chmodSync(join(root, 'path', 'npm'), 0o755);
}

function dev(...args: string[]) {
  const env = { PATH: `${join(root, 'path')}:${process.env.PATH}`, INIT_CWD: join(root, 'src') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'dev.js'), ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const asked = () => readFileSync(join(root, 'npm.log'), 'utf8').trim().split('\n');

test('installs and builds once, then scans the images it is given with their exit code', () => {
  const first = dev('start', 'image:1', '--quiet');
  expect(first).toEqual({ status: 1, stdout: 'scanned scan image:1 --quiet\n', stderr: '' });
  expect(asked()).toEqual([expect.stringMatching(/^ci /), 'run --silent build']);
  dev('start', 'image:1');
  expect(asked()).toHaveLength(2);
});

test('builds anew what was changed, and installs anew after the lock was', () => {
  dev('start', 'image:1');
  const later = new Date(Date.now() + 5000);
  utimesSync(join(root, 'src', 'index.ts'), later, later);
  utimesSync(join(root, 'package-lock.json'), later, later);
  dev('start', 'image:1');
  expect(asked().map((line) => line.split(' ')[0])).toEqual(['ci', 'run', 'ci', 'run']);
});

test('without an image, scans the sample and says how to scan another', () => {
  write('.build/samples/bundled.js', `export const writeBundledSample = async (path) => console.log('written', path);`);
  const { status, stdout, stderr } = dev('start');
  const archive = join(root, '.cache', 'driftwood.tar');
  expect({ status, stdout }).toEqual({ status: 1, stdout: `written ${archive}\nscanned scan ${archive}\n` });
  expect(stderr).toContain('npm start -- IMAGE');
});

test('a failed install is told in one paragraph, with npm’s own words before it', () => {
  npm('echo "npm error network" >&2; exit 7');
  const { status, stdout, stderr } = dev('start', 'image:1');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^npm error network\n\nThe dependencies could not be installed: "npm ci .*" failed with exit code 7/,
  );
  expect(stderr).not.toContain('    at ');
});

test('a failed build is not taken for one that succeeded', () => {
  npm(
    'case $1 in ci) mkdir -p node_modules && touch node_modules/.package-lock.json;; run) mkdir -p .build; exit 1;; esac',
  );
  expect(dev('start', 'image:1').stderr).toContain('The sources could not be built');
  dev('start', 'image:1');
  expect(asked().filter((line) => line.startsWith('run'))).toHaveLength(2);
});

test('an unknown command is a usage error', () => {
  expect(dev('serve')).toEqual({ status: 2, stdout: '', stderr: 'Usage: node bin/dev.js start|test [arguments]\n' });
});
