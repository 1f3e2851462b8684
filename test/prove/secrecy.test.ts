/** A value that is proved stays in memory: it is in no output, log, cache or other file, and on no command line. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runFolder } from '../support/run-folder.ts';
import { textEncodings, VALUE } from './encodings.ts';
import { writeSurfaces } from './surfaces.ts';

const EXECUTABLE = join(import.meta.dirname, '..', '..', 'bin', 'buildleaks.js');
/** A plain value too: one with marks may be written escaped, and be missed. */
const values = { marked: VALUE, plain: 'Fulmar7curlew42made-up' };

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(runFolder(), 'secrecy-'));
  for (const [name, value] of Object.entries(values)) {
    await writeSurfaces(join(folder, `${name}.tar`), value);
    writeFileSync(join(folder, `${name}.txt`), value, { mode: 0o600 });
  }
});

/** Every text by which a value could be known. */
function forms(value: string): string[] {
  const whole = Object.values(textEncodings).map((encode) => encode(value));
  return [value, ...whole, Buffer.from(value).toString('base64').slice(0, 24)];
}

interface Watched {
  readonly code: number | null;
  readonly output: string;
  /** Command lines and environments of the process and of all that it started, as they were while it ran. */
  readonly processes: string;
}

/** Runs the program with a home, cache and temporary folder of its own, and looks at it all the while. */
async function watch(name: string, args: readonly string[]): Promise<Watched & { readonly home: string }> {
  const home = join(folder, `home-${name}`);
  for (const part of ['cache', 'tmp']) mkdirSync(join(home, part), { recursive: true });
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), TMPDIR: join(home, 'tmp') };
  const child = spawn(process.execPath, [EXECUTABLE, ...args], { env, cwd: home });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('latin1').on('data', (text: string) => {
      output += text;
    });
  }
  const seen = new Set<string>();
  const timer = setInterval(() => {
    for (const text of processTexts(child.pid!)) seen.add(text);
  }, 5);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return { code, output, processes: [...seen].join('\n'), home };
}

/** Of a process and its descendants. */
function processTexts(root: number): string[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(textOf(`/proc/${name}/stat`))?.[1])]),
  );
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === root || isBelow(parents.get(pid)));
  const pids = [...parents.keys()].filter(isBelow);
  return pids.flatMap((pid) => [textOf(`/proc/${pid}/cmdline`), textOf(`/proc/${pid}/environ`)]);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((each) => statSync(each).isFile());
}

describe.each(Object.entries(values))('a %s value', (name, value) => {
  const secret = () => `id=it,src=${join(folder, `${name}.txt`)}`;
  const isLinux = process.platform === 'linux';

  test.each(['table', 'json'])('is in no output at level trace, in no file, on no command line: %s', async (format) => {
    const report = join(folder, `${name}.${format}`);
    const image = join(folder, `${name}.tar`);
    const args = ['--secret', secret(), '--log-level', 'trace', '--format', format, '--output', report];
    const run = await watch(`${name}-${format}`, ['prove', image, ...args]);
    expect({ code: run.code, said: run.output }).toMatchObject({ code: 1 });
    const written = filesBelow(run.home).map((path) => readFileSync(path, 'latin1'));
    const everything = [run.output, run.processes, readFileSync(report, 'latin1'), ...written].join('\n');
    // All was seen that there was to see.
    expect(readFileSync(report, 'utf8')).toContain('it.jar!conf/it.properties');
    if (isLinux) expect(run.processes).toContain('buildleaks.js');
    for (const form of forms(value)) expect(everything).not.toContain(Buffer.from(form).toString('latin1'));
  });

  test('is in no file of the cache that a scan keeps', async () => {
    const run = await watch(`${name}-scan`, ['scan', join(folder, `${name}.tar`), '--log-level', 'trace']);
    // What the history holds is found by no name, so there may be nothing to report; but it was read.
    expect([0, 1]).toContain(run.code);
    const written = filesBelow(run.home).map((path) => readFileSync(path, 'latin1'));
    expect(written).not.toEqual([]);
    for (const form of forms(value)) {
      expect([run.processes, ...written].join('\n')).not.toContain(Buffer.from(form).toString('latin1'));
    }
  });
});
