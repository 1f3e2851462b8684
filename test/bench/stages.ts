/**
 * Each stage of a layer scan by itself, on the bytes of a real layer, in one thread:
 *
 *     npx tsx test/bench/stages.ts LAYER.tar [STAGE…]
 *
 * A stage is one function in the table below. MB/s are 10⁶ uncompressed bytes a second, medians of several rounds.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';
import { builtInRules } from '../../src/detect/built-in/index.ts';
import { createDetector } from '../../src/detect/index.ts';
import { type Prefilter, prefilterOf } from '../../src/detect/prefilter/index.ts';
import { defaultLimits } from '../../src/limits.ts';
import { decompress } from '../../src/stream/decompress.ts';
import { TarReader } from '../../src/stream/tar.ts';
import { version } from '../../src/version.ts';
import { median } from './measure.ts';
import { markdown } from './table.ts';

const SLAB = 1 << 20;
/** Bytes of the layer that are used; all of them lie in memory. */
const MOST_BYTES = 256 << 20;
const ROUNDS = 5;

/** Prepares a stage for a layer, and gives what is timed. */
type Stage = (layer: Buffer) => () => unknown;

const slabs = (bytes: Buffer) =>
  Array.from({ length: Math.ceil(bytes.length / SLAB) }, (_, i) => bytes.subarray(i * SLAB, (i + 1) * SLAB));

const nothing = () => {};

/** The slab's own memory, as in a scan: what the prefilter need not copy. */
function scanAll(prefilter: Prefilter, layer: Buffer): () => number {
  const slab = prefilter.slab(SLAB);
  return () => {
    let hits = 0;
    for (const bytes of slabs(layer)) {
      slab.set(bytes);
      prefilter.scan(slab, 0, bytes.length, () => {
        hits++;
      });
    }
    return hits;
  };
}

const stages: Readonly<Record<string, Stage>> = {
  copy: (layer) => {
    const slab = new Uint8Array(SLAB);
    return () => slabs(layer).forEach((bytes) => void slab.set(bytes));
  },
  hash: (layer) => () => {
    const hash = createHash('sha256');
    for (const bytes of slabs(layer)) hash.update(bytes);
    return hash.digest('hex');
  },
  inflate: (layer) => {
    const packed = gzipSync(layer, { level: constants.Z_DEFAULT_COMPRESSION });
    return async () => {
      let bytes = 0;
      for await (const chunk of decompress(each(slabs(packed)), nothing)) bytes += chunk.length;
      return bytes;
    };
  },
  tar: (layer) => () => {
    let entries = 0;
    const reader = new TarReader(
      { entry: () => void entries++, body: nothing, stray: nothing },
      defaultLimits.tarMetaBytes,
    );
    for (const bytes of slabs(layer)) reader.push(bytes, 0, bytes.length);
    return entries;
  },
  'prefilter, WebAssembly': (layer) => scanAll(prefilterOf(builtInRules().program()), layer),
  'prefilter, TypeScript': (layer) => scanAll(prefilterOf(builtInRules().program(), { wasm: false }), layer),
  'prefilter and rules': (layer) => {
    const detector = createDetector({ version });
    const slab = detector.allocate(SLAB);
    return () => {
      let hits = 0;
      for (const bytes of slabs(layer)) {
        slab.set(bytes);
        const end = bytes.length;
        const region = { file: { path: 'layer' }, start: 0, end, emitFrom: 0, emitTo: end, base: 0, whole: false };
        detector.slab(slab, [region], () => {
          hits++;
        });
      }
      return hits;
    };
  },
};

async function* each(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

function read(path: string): Buffer {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(Math.min(MOST_BYTES, fstatSync(file).size));
  for (let at = 0, length = 1; at < bytes.length && length > 0; at += length)
    length = readSync(file, bytes, at, bytes.length - at, at);
  closeSync(file);
  return bytes;
}

/** Milliseconds of processor time: what else the machine does counts less than in time by the clock. */
async function timed(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [path, ...wanted] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the tar of a layer: npx tsx test/bench/stages.ts LAYER.tar');
const layer = read(path);
const rows = [['stage', 'MB/s', 'ms']];
for (const [name, prepare] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const work = prepare(layer);
  await work();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timed(work));
  const ms = median(times);
  rows.push([name, (layer.length / ms / 1000).toFixed(0), ms.toFixed(0)]);
}
console.log(markdown(rows));
