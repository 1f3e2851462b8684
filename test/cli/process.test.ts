import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeBundledSample } from '../../samples/bundled.ts';
import { startBuildleaks } from '../support/buildleaks.ts';
import { archiveBytes, file, makeImage, steps } from '../support/image.ts';

const EXECUTABLE = join(import.meta.dirname, '..', '..', 'bin', 'buildleaks.js');
const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent/docker.sock', CONTAINER_HOST: 'unix:///nonexistent/podman.sock' };

let folder: string;
let sample: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'process-test-'));
  sample = join(folder, 'driftwood.tar');
  await writeBundledSample(sample);
});
afterAll(() => rmSync(folder, { recursive: true }));

function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...NO_ENGINE, NODE_OPTIONS: '', NO_COLOR: '1', ...more };
}

/** What takes from root its way past permissions, so that it sees a refusal at all. It may still read everything. */
const WITHOUT_RIGHTS = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override'] : [];

function run(args: readonly string[], env: Record<string, string> = {}, as: readonly string[] = []) {
  const [command, ...rest] = [...as, process.execPath, EXECUTABLE, ...args];
  const { status, stdout, stderr } = spawnSync(command!, rest, {
    env: environment(env),
    encoding: 'utf8',
    input: '',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const start = (args: readonly string[]) => startBuildleaks(args, environment({}));

const ONE_PARAGRAPH = /^error: [^\n]+\n$/;

describe('a mistake or a fault ends with one paragraph, its exit code, and no stack', () => {
  test.each<[args: string[], status: number, message: RegExp]>([
    [['scan', '--jobs', 'abc', 'x'], 2, /--jobs takes a whole number/],
    [['scan', '--max', 'abc', 'x'], 2, /no option --max/],
    [['scan', '--no-such-flag', 'x'], 2, /no option --no-such-flag/],
    [['scan'], 2, /Name at least one image/],
    [['scan', 'docker://driftwood:1'], 4, /No Engine answers at unix:\/\/\/nonexistent\/docker\.sock/],
    [['scan', './nosuch.tar'], 4, /nosuch\.tar does not exist/],
    [['scan', '-'], 4, /standard input is empty/],
    [['scan', 'UPPER//bad'], 2, /is not an image reference/],
    [['scan', `docker-archive:${EXECUTABLE}`], 4, /is no tar archive/],
  ])('%j', (args, status, message) => {
    const outcome = run(args);
    expect(outcome.stderr).toMatch(ONE_PARAGRAPH);
    expect(outcome.stderr).toMatch(message);
    expect(outcome).toMatchObject({ status, stdout: '' });
  });

  test('a socket that may not be used', async () => {
    const socket = join(folder, 'locked.sock');
    const server = createServer().listen(socket);
    await new Promise((resolve) => server.once('listening', resolve));
    chmodSync(socket, 0o000);
    const outcome = run(['scan', 'docker://driftwood:1'], { DOCKER_HOST: `unix://${socket}` }, WITHOUT_RIGHTS);
    await new Promise((resolve) => server.close(resolve));
    expect(outcome.stderr).toMatch(ONE_PARAGRAPH);
    expect(outcome.stderr).toMatch(/locked\.sock/);
    expect(outcome.stderr).toMatch(/permi|may not|not allowed/i);
    expect(outcome.status).toBe(4);
  });
});

test('the stack is there for who debugs', () => {
  const { stderr } = run(['scan', 'UPPER//bad', '--log-level', 'debug']);
  expect(stderr).toMatch(/\n {4}at /);
});

test('the sample: findings on standard output alone, exit 1', () => {
  const { status, stdout, stderr } = run(['scan', sample]);
  expect(stdout).toContain('DB_PASSWORD');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('a report much larger than a pipe holds gets out whole', async () => {
  const lines = Array.from({ length: 4000 }, (_, i) => `SERVICE_${i}_PASSWORD=tr0ub4dor-${i}-horse`);
  const image = await makeImage(
    steps([{ created_by: 'COPY . /app', layer: lines.map((line, i) => file(`app/${i}/.env`, line)) }]),
  );
  const { child, ended } = start(['scan', '--format', 'json', '-']);
  child.stdin.end(await archiveBytes(image));
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    text += chunk;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(text.length).toBeGreaterThan(1 << 20);
  expect(JSON.parse(text).images[0].findings).toHaveLength(4000);
  expect(await ended).toEqual({ code: 1, signal: null, stderr: '' });
});

test('a reader that goes away is no error', async () => {
  const { child, ended } = start(['scan', '--format', 'json', sample]);
  child.stdout.destroy();
  expect(await ended).toEqual({ code: 1, signal: null, stderr: '' });
});

describe('where nothing can be written', () => {
  const full = () => openSync('/dev/full', 'w');
  const runOn = (stdout: number | 'pipe', stderr: number | 'pipe', args: readonly string[]) =>
    spawnSync(process.execPath, [EXECUTABLE, ...args], {
      env: environment({}),
      encoding: 'utf8',
      stdio: ['ignore', stdout, stderr],
    });

  test.each<[what: string, place: string, flags: string[]]>([
    ['standard output', 'standard output', []],
    ['a file', '"/dev/full"', ['-o', '/dev/full']],
  ])('%s: that is said, and the scan counts as not done', (_, place, flags) => {
    const { status, stderr } = runOn(flags.length === 0 ? full() : 'pipe', 'pipe', ['scan', ...flags, sample]);
    expect(stderr).toMatch(ONE_PARAGRAPH);
    expect(stderr).toContain(`The report could not be written to ${place}: no space is left there`);
    expect(status).toBe(3);
  });

  test('standard error: the exit code is right all the same', () => {
    expect(runOn('pipe', full(), ['scan']).status).toBe(2);
    expect(runOn('pipe', full(), ['scan', sample, './nosuch.tar']).status).toBe(1);
  });
});

test('help into a closed pipe is no error either', async () => {
  const { child, ended } = start(['scan', '--help']);
  child.stdout.destroy();
  expect(await ended).toEqual({ code: 0, signal: null, stderr: '' });
});

describe('a signal ends the scan with what was found', () => {
  /** Stopped while it waits for the end of its standard input, which never comes. */
  async function interrupted(signal: NodeJS.Signals) {
    const { child, ended } = start(['scan', '--format', 'json', sample, '-']);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    // More than a pipe holds: it is written once the first image is done and standard input is being read.
    await new Promise((resolve) => child.stdin.write(Buffer.alloc(1 << 20), resolve));
    // Long enough that no byte is on its way any more: then only the signal can end the wait.
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill(signal);
    return { ...(await ended), report: JSON.parse(stdout) };
  }

  test.each<[signal: NodeJS.Signals, code: number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s → %i', async (signal, code) => {
    const outcome = await interrupted(signal);
    expect(outcome).toMatchObject({ code, signal: null });
    expect(outcome.stderr).toContain(`Stopped by ${signal}`);
    expect(outcome.stderr).not.toMatch(/\n {4}at /);
    expect(outcome.report).toMatchObject({
      complete: false,
      images: [{ reference: sample }],
      failed: [{ reference: '-' }],
    });
  });
});
