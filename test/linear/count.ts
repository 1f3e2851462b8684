/**
 * Counts what a scan does, block by block of our own code, for images that have more and more of one thing. Run by itself,
 * with V8's coverage on; prints `{ shape: [[n, operations] …] }`. Arguments: the least n, and a shape if one is enough.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeImage, writeArchive } from '../../samples/make-image/index.ts';
import { json } from '../../src/report/json.ts';
import { table } from '../../src/report/table.ts';
import { scan } from '../../src/scan/index.ts';
import { openOptions } from '../support/open.ts';
import { nativeSteps, watchNatives } from './natives.ts';
import { type Shape, shapes } from './shapes.ts';

const OURS = /\/(?:src|scanners)\/[^:]*\.ts$/;

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const session = new Session();
session.connect();
const post = (method: string, parameters: object = {}) =>
  session.post(method, parameters, (error) => {
    if (error !== null) throw error;
  });

/** Blocks of our own code that were run since the last call. */
function blocksRun(): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error !== null) throw error;
    for (const { url, functions } of (answer as unknown as Coverage).result) {
      if (OURS.test(url)) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}

const folder = mkdtempSync(join(tmpdir(), 'linear-'));

async function scanOf(shape: Shape, n: number): Promise<number> {
  const path = join(folder, 'image.tar');
  await writeArchive(await makeImage(shape(n)), path);
  const options = {
    ...openOptions(),
    scanners: new Set(['history', 'config', 'layers', 'attestations'] as const),
    jobs: 1,
  };
  blocksRun();
  const before = nativeSteps();
  const report = await scan([path], { ...options, minConfidence: 'low' });
  for (const reporter of [json, table]) reporter(report, { color: false, width: 100 });
  return blocksRun() + nativeSteps() - before;
}

async function main(): Promise<void> {
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const least = Number(process.argv[2] ?? 150);
  const results: Record<string, [number, number][]> = {};
  watchNatives();
  for (const [name, shape] of Object.entries(shapes)) {
    if (name !== (process.argv[3] ?? name)) continue;
    await scanOf(shape, least);
    results[name] = [];
    for (const n of [least, least * 2, least * 4]) results[name].push([n, await scanOf(shape, n)]);
  }
  rmSync(folder, { recursive: true });
  console.log(JSON.stringify(results));
}

await main();
