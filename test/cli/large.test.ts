import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/finding.ts';
import { type BigFile, bigArchive, configOf, diffIdsOf, layerBytes } from '../support/big-archive.ts';
import { buildleaksMeanwhile, startBuildleaks } from '../support/buildleaks.ts';
import { fakeEngine, version } from '../support/fake-engine.ts';

const MIB = 1 << 20;
const MOST_MEMORY = 240 * MIB;

/**
 * Lets the program say at its end how much memory it had at most: a line of KiB on standard error. `maxRSS` will not do: Linux
 * counts in it what the process that started this one held then. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
const TELL_MEMORY = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    'import { readFileSync } from "node:fs"; process.on("exit", () => process._rawDebug(readFileSync("/proc/self/status", "utf8")))',
  )}`,
};

function memoryOf(stderr: string): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(stderr)?.[1]) * 1024;
}

/** Records without a line end, as a program writes them that nobody reads. */
const FILLER = Buffer.from(
  Array.from(
    { length: 32_000 },
    (_, i) => `{"id":${100_000 + i},"place":"dune ${i % 89}","seen":${(i * 31) % 1000}},`,
  ).join(''),
).subarray(0, MIB);

/** A file of whole MiB, with texts planted in it, each at its byte. */
function bigFile(path: string, mebibytes: number, planted: ReadonlyMap<number, string>): BigFile {
  return {
    path,
    bytes: mebibytes * MIB,
    *pieces() {
      for (let index = 0; index < mebibytes; index++) {
        const piece = Buffer.from(FILLER);
        // No two pieces are alike.
        piece.write(String(index).padStart(6, '0'), 6);
        for (const [at, planting] of planted) plant(piece, at - index * MIB, planting);
        yield piece;
      }
    },
  };
}

function plant(piece: Buffer, at: number, planting: string): void {
  if (at > -planting.length && at < piece.length) Buffer.from(planting).copy(piece, Math.max(0, at), Math.max(0, -at));
}

/** Keys and places of the findings of the only image. */
function foundIn({ images }: Report): string[] {
  const places = images[0]!.findings.flatMap(({ key, locations }) =>
    locations.map(({ path, line, column }) => `${key} ${path}:${line}:${column}`),
  );
  return places.sort();
}

const value = (n: number) => `Kelp-whelk-${n}-tern`;

/** Scans what comes by standard input. */
async function scanStream(chunks: Iterable<Buffer>) {
  const { child, ended } = startBuildleaks(['scan', '--format', 'json', '-'], TELL_MEMORY);
  const [stdout, { code, stderr }] = await Promise.all([
    text(child.stdout),
    ended,
    pipeline(Readable.from(chunks), child.stdin),
  ]);
  return { code, stderr, stdout, report: JSON.parse(stdout) as Report };
}

test('a secret across every boundary of a file of three chunks', async () => {
  const planted = new Map<number, string>();
  // The file begins 512 bytes into its layer: both its own boundaries and those of the layer are met.
  for (let at = 64 << 10; at < 3 * MIB - 1000; at += 64 << 10) {
    planted.set(at - 25, `\nKEY_${at}_PASSWORD=${value(at)}\n`);
    planted.set(at - 512 - 25, `\nKEY_${at - 512}_PASSWORD=${value(at - 512)}\n`);
  }
  const { code, report, stdout } = await scanStream(bigArchive([bigFile('app/notes.txt', 3, planted)]));
  const keys = report.images[0]!.findings.map(({ key }) => key);
  expect(keys.sort()).toEqual([...planted.keys()].map((at) => `KEY_${at + 25}_PASSWORD`).sort());
  expect({ code, complete: report.complete, isMasked: !stdout.includes('Kelp-whelk') }).toEqual({
    ...{ code: 1, complete: true, isMasked: true },
  });
});

test('a file of 200 MB in one line: all is found, and little of it held', async () => {
  const ends = 200 * MIB - 100;
  const places = [0, 5000, 64 * MIB - 20, 100 * MIB + 12_345, ends];
  const planted = new Map(places.map((at) => [at, `{"id":1,"db_password":"${value(at)}"},{"`]));
  const { code, stderr, report } = await scanStream(bigArchive([bigFile('app/export.json', 200, planted)]));
  expect(foundIn(report)).toEqual(places.map((at) => `db_password app/export.json:1:${at + 24}`).sort());
  expect({ code, complete: report.complete }).toEqual({ code: 1, complete: true });
  expect(memoryOf(stderr)).toBeLessThan(MOST_MEMORY);
});

test('an image of more than 1 GB out of an Engine: every byte is accounted for, and little of it held', async () => {
  const files = [340, 1, 700].map((mebibytes, i) =>
    bigFile(`data/${i}.json`, mebibytes, new Map([[mebibytes * MIB - 60, `{"api_password":"${value(i)}"},{"`]])),
  );
  const diffIds = diffIdsOf(files);
  const engine = await fakeEngine({
    '/version': version('1.47'),
    '/history': diffIds.map(() => ({ CreatedBy: 'COPY big /big # buildkit' })),
    '/json': { Id: diffIds[0], RepoTags: ['big:1'], Os: 'linux', Architecture: 'amd64', ...inspected(diffIds) },
    '/get': { body: () => Readable.from(bigArchive(files, diffIds)) },
  });
  const run = await buildleaksMeanwhile(['scan', '--format', 'json', 'docker://big:1'], {
    ...TELL_MEMORY,
    DOCKER_HOST: engine.host,
  });
  await engine.close();
  const report: Report = JSON.parse(run.stdout);
  expect({ status: run.status, complete: report.complete }).toEqual({ status: 1, complete: true });
  expect(report.images[0]!.findings).toHaveLength(files.length);
  const { coverage } = report.images[0]!;
  expect(coverage.perLayer.map(({ bytes }) => bytes)).toEqual(files.map(layerBytes));
  expect(coverage.bytesRead).toBe(files.map(layerBytes).reduce((a, b) => a + b));
  expect(memoryOf(run.stderr)).toBeLessThan(MOST_MEMORY);
});

function inspected(diffIds: readonly string[]) {
  return { Config: configOf(diffIds).config, RootFS: { Type: 'layers', Layers: diffIds } };
}
