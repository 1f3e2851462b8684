/** The same findings, byte for byte, however many threads search, with WebAssembly and without, and however the bytes are cut. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/finding.ts';
import { defaultLimits } from '../../src/limits.ts';
import { reporters } from '../../src/report/index.ts';
import { scan } from '../../src/scan/index.ts';
import { type Entry, file, makeImage, steps, writeArchive } from '../support/image.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';
import { zipOf } from '../support/zip.ts';

const KIB = 1024;
/** Run before the program, in its workers too. */
const WITHOUT_WASM = 'delete globalThis.WebAssembly;';
const EXECUTABLE = join(import.meta.dirname, '..', '..', 'bin', 'buildleaks.js');

/** Numbers that do not repeat; the same on every run. */
function noise(bytes: number, seed: number): Buffer {
  const out = Buffer.alloc(bytes);
  for (let i = 0, x = seed; i < bytes; i++) {
    x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0;
    out[i] = x >>> 24;
  }
  return out;
}

const secret = (n: number) => `Wrack-${n}-kelp-${(n * 7919) % 997}`;
const env = (n: number) => `# settings\nDB_PASSWORD=${secret(n)}\nMODE=fast\n`;

/** Small and large files, text and none, archives and compressed ones, with secrets at many places; 30 MB. */
function entries(): Entry[] {
  const out: Entry[] = [];
  for (let n = 0; n < 60; n++) {
    out.push(file(`etc/app${n}.env`, env(n % 20)));
    out.push(file(`lib/noise${n}.bin`, noise(n * 7 * KIB, n + 1)));
    out.push(file(`doc/changes${n}.gz`, gzipSync(`${'entry\n'.repeat(n * 9)}${env(n)}`)));
    const members = Array.from({ length: 5 }, (_, i) => ({ name: `c/${i}.properties`, body: env(n + i) }));
    out.push(file(`lib/a${n}.jar`, zipOf([...members, { name: 'big', body: noise(90 * KIB, n) }])));
  }
  const long = Buffer.concat([noise(3000 * KIB, 99), Buffer.from(`\n${env(500)}`), noise(2500 * KIB, 98)]);
  out.push(
    file('lib/long.bin', long),
    file('lib/long.json', `{"x":"${'y'.repeat(2_000_000)}","db_password":"${secret(7)}"}`),
  );
  out.push(
    file('opt/nested.tar.gz', gzipSync(zipOf([{ name: 'inner.jar', body: zipOf([{ name: 'p.env', body: env(3) }]) }]))),
  );
  return out;
}

/** Without what the way itself is told in. */
const json = (report: Report): string => reporters.json(report, { color: false, width: 80 });

describe('one image, searched in several ways', () => {
  let path: string;
  let expected: string;

  beforeAll(async () => {
    path = join(mkdtempSync(join(runFolder(), 'same-')), 'image.tar');
    const all = entries();
    const list = steps([
      { created_by: 'COPY . / # buildkit', layer: all },
      { created_by: 'RUN rm /etc/app1.env # buildkit', layer: [file('etc/.wh.app1.env', ''), ...all.slice(0, 30)] },
    ]);
    await writeArchive(
      await makeImage({ ...list, config: { Env: [`DB_PASSWORD=${secret(1)}`] }, tags: ['same:1'] }),
      path,
    );
    expected = run('--jobs', '1');
    expect(JSON.parse(expected).images[0].findings.length).toBeGreaterThan(60);
  }, 120_000);

  function run(...args: string[]): string {
    return runNode([], args);
  }

  function runNode(flags: readonly string[], args: readonly string[]): string {
    const command = [...flags, EXECUTABLE, 'scan', '--no-cache', '-f', 'json', ...args, path];
    const { stdout, stderr } = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(stderr).toBe('');
    return stdout;
  }

  test.each(['2', '3', '5'])('in %s threads', (jobs) => {
    expect(run('--jobs', jobs)).toBe(expected);
  });

  test('without WebAssembly', () => {
    expect(runNode([`--import=data:text/javascript,${encodeURIComponent(WITHOUT_WASM)}`], ['--jobs', '2'])).toBe(
      expected,
    );
  });

  test.each([64, 256, 1024, 4096])('in slabs and blocks of %d KiB', async (kib) => {
    const limits = { ...defaultLimits, slabBytes: kib * KIB, blockBytes: kib * KIB };
    const options = { ...openOptions(), limits, minConfidence: 'medium' as const, jobs: 1 };
    const scanners = new Set(['history', 'config', 'attestations', 'layers'] as const);
    const found = JSON.parse(json(await scan([path], { ...options, scanners })));
    expect(found.images).toEqual(JSON.parse(expected).images);
  });
});
