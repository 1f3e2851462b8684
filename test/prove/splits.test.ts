/** A value is found wherever it is cut: between tar blocks, chunks, slabs and segments, at the first byte and at the last. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/finding.ts';
import { prove } from '../../src/prove/index.ts';
import { type ScanOptions, scan } from '../../src/scan/index.ts';
import { Secret } from '../../src/secret.ts';
import { type Entry, file, makeImage, type SaveOptions, steps, writeArchive } from '../support/image.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';

const VALUE = 'Eelgrass-tern-5520-made-up';
const BLOCK = 512;
const KIB = 1024;
/** Blocks, the chunks of pipes and decompressors, and what is searched at a time. */
const BOUNDARIES = [BLOCK, 4 * KIB, 16 * KIB, 32 * KIB, 64 * KIB, 256 * KIB, 1024 * KIB, 2048 * KIB];

/** A file whose value begins `before` bytes before a multiple of `boundary` in the whole layer. */
interface Cut {
  readonly entry: Entry;
  readonly name: string;
}

/** Files one behind the other, each of which has the value across one boundary. */
function cuts(): Cut[] {
  const out: Cut[] = [];
  let at = 0;
  for (const boundary of BOUNDARIES) {
    for (const before of [1, VALUE.length >> 1, VALUE.length - 1]) {
      const name = `cut-${boundary}-${before}`;
      const start = at + BLOCK;
      const target = Math.ceil((start + VALUE.length) / boundary) * boundary - before;
      const body = Buffer.alloc(target - start + VALUE.length + 40, filler(target - start + VALUE.length + 40));
      body.write(` ${VALUE} `, target - start - 1);
      out.push({ name, entry: file(name, body) });
      at = start + Math.ceil(body.length / BLOCK) * BLOCK;
    }
  }
  return out;
}

/** Lines of text that do not repeat with the blocks. */
function filler(length: number): Buffer {
  const line = 'nothing to see in this line\n';
  return Buffer.from(line.repeat(Math.ceil(length / line.length)).slice(0, length));
}

const ends: readonly Cut[] = [
  ['first', `${VALUE} and on\n`],
  ['last', `it is ${VALUE}`],
  ['whole', VALUE],
  ['last-of-block', `${'x'.repeat(BLOCK - VALUE.length - 1)} ${VALUE}`],
  ['last-of-slab', `${'x'.repeat(1024 * KIB - VALUE.length - 1)} ${VALUE}`],
].map(([name, body]) => ({ name: name!, entry: file(name!, body!) }));

const forms: readonly [string, SaveOptions][] = [
  ['plain', { layout: 'docker-24' }],
  ['gzip', { layout: 'oci-nested', layers: 'gzip' }],
  ['zstd', { layout: 'oci-nested', layers: 'zstd' }],
];

const SCANNERS = new Set(['history', 'config', 'attestations', 'layers'] as const);

function options(jobs: number): ScanOptions {
  return { ...openOptions(), scanners: SCANNERS, minConfidence: 'medium', jobs };
}

describe.each(forms)('%s layers', (form, save) => {
  const all = [...cuts(), ...ends];
  let path: string;
  beforeAll(async () => {
    path = join(mkdtempSync(join(runFolder(), 'splits-')), `${form}.tar`);
    const layer = all.map(({ entry }) => entry);
    const list = steps([{ created_by: 'COPY . / # buildkit', layer }, { created_by: 'CMD ["app"]' }]);
    await writeArchive(
      await makeImage({ ...list, config: { Env: [`DB_PASSWORD=${VALUE}`] }, tags: ['splits:1'] }),
      path,
      save,
    );
  });

  /** Files in which it was not found. */
  function missed({ images }: Report): string[] {
    const paths = new Set(images[0]!.findings.flatMap(({ locations }) => locations.map((location) => location.path)));
    return all.map(({ name }) => name).filter((name) => !paths.has(name));
  }

  test.each([1, 2])('a proof finds every one, in %i threads', async (jobs) => {
    const { report } = await prove([path], [{ id: 'it', value: new Secret(VALUE) }], options(jobs));
    expect(report.complete).toBe(true);
    expect(missed(report)).toEqual([]);
  });

  test.each([1, 2])('a scan traces it into every one, in %i threads', async (jobs) => {
    const report = await scan([path], options(jobs));
    expect(report.images[0]!.findings).toHaveLength(1);
    expect(missed(report)).toEqual([]);
  });
});
