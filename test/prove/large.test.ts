/** A proof of a gigabyte rests on every byte of it, and of several images on each. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { prove } from '../../src/prove/index.ts';
import { Secret } from '../../src/secret.ts';
import { type BigFile, bigArchive, layerBytes } from '../support/big-archive.ts';
import { file, makeImage, steps, writeArchive } from '../support/image.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';

const MIB = 1 << 20;
const VALUES = { start: 'Kelp-harbour-2210', end: 'Pebble-wrack-6634', absent: 'Amber-gannet-9071' };
const SCANNERS = new Set(['history', 'config', 'attestations', 'layers'] as const);

const filler = Buffer.from('some text that is nobodys secret, line by line\n'.repeat(MIB / 32)).subarray(0, MIB);

/** So many MiB with a value at its first byte, or at its last. */
function bigFile(path: string, mebibytes: number, value: string, at: 'start' | 'end'): BigFile {
  return {
    path,
    bytes: mebibytes * MIB,
    *pieces() {
      for (let index = 0; index < mebibytes; index++) {
        const isPlace = index === (at === 'start' ? 0 : mebibytes - 1);
        if (!isPlace) yield filler;
        else {
          const piece = Buffer.from(filler);
          piece.write(value, at === 'start' ? 0 : MIB - value.length);
          yield piece;
        }
      }
    },
  };
}

const files = [bigFile('srv/first', 512, VALUES.start, 'start'), bigFile('srv/second', 512, VALUES.end, 'end')];

let folder: string;
let big: string;
let small: string;
beforeAll(async () => {
  folder = mkdtempSync(join(runFolder(), 'large-'));
  big = join(folder, 'big.tar');
  small = join(folder, 'small.tar');
  await pipeline(Readable.from(bigArchive(files)), createWriteStream(big));
  const list = steps([{ created_by: 'COPY x /x # buildkit', layer: [file('x', VALUES.absent)] }]);
  await writeArchive(await makeImage({ ...list, tags: ['small:1'] }), small);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('every byte is read, and each value is found or is nowhere, image by image', async () => {
  const secrets = Object.entries(VALUES).map(([id, value]) => ({ id, value: new Secret(value) }));
  const { report, ids } = await prove([big, small], secrets, {
    ...openOptions(),
    scanners: SCANNERS,
    minConfidence: 'low',
  });
  expect(report).toMatchObject({ complete: true, failed: [] });
  expect(ids).toEqual(['start', 'end', 'absent']);
  const [first, second] = report.images;
  expect(first!.coverage).toMatchObject({
    layers: 2,
    files: 2,
    bytesRead: files.reduce((sum, each) => sum + layerBytes(each), 0),
    bytesSkipped: 0,
    skipped: [],
  });
  const places = report.images.map(({ findings }) =>
    findings.flatMap(({ key, locations }) => locations.map(({ path }) => `${key} ${path}`)).sort(),
  );
  expect(places).toEqual([['end srv/second', 'start srv/first'], ['absent x']]);
  expect(second!.coverage.bytesSkipped).toBe(0);
}, 300_000);
