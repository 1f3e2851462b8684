/** The measuring itself: what it plants, counts and makes up. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tarBytes } from '../../samples/make-image/index.ts';
import { createDetector } from '../../src/detect/index.ts';
import { file, sha256 } from '../support/image.ts';
import { readAll } from '../support/open.ts';
import { writeSavedImage } from './inputs/archive.ts';
import type { SavedImage } from './inputs/index.ts';
import { type Planted, plant } from './inputs/plant.ts';
import { random } from './inputs/random.ts';
import { median } from './measure.ts';
import { startStream } from './scenarios/stream.ts';
import { scoreOf } from './score.ts';
import { markdown } from './table.ts';

const COUNTS = { token: 20, password: 12, key: 2, inside: 3 };
let folder: string;
let planted: readonly Planted[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  mkdirSync(join(folder, 'root/lib'), { recursive: true });
  const source = Array.from({ length: 200 }, (_, i) => `value_${i} = ${i}`).join('\n');
  for (let i = 0; i < 5; i++) writeFileSync(join(folder, `root/lib/module${i}.py`), source);
  planted = plant(join(folder, 'root'), 'lib', COUNTS, random(1));
});

afterAll(() => rmSync(folder, { recursive: true }));

const imageOf = (): SavedImage => {
  const files = { plain: '', gzip: '', zstd: '' };
  return { name: 'image', files, layers: [{ name: 'one', title: '', root: join(folder, 'root'), files, planted }] };
};

describe('planted secrets', () => {
  test('stand where the truth says', () => {
    expect(planted.map(({ kind }) => kind).sort()).toEqual(
      Object.entries(COUNTS)
        .flatMap(([kind, count]) => Array(count).fill(kind))
        .sort(),
    );
    for (const { path, line, value } of planted) {
      const lines = readFileSync(join(folder, 'root', path), 'utf8').split('\n');
      expect(lines.slice(line - 1).join('\n')).toContain(value);
      expect(lines[line - 1]).toContain(value.split('\n')[0]);
    }
    expect(new Set(planted.map(({ value }) => value)).size).toBe(planted.length);
  });

  test('of tokens have forms that rules know', () => {
    const detector = createDetector({ version: 'test' });
    for (const { path, kind } of planted) {
      if (kind !== 'token') continue;
      expect(detector.text(readFileSync(join(folder, 'root', path), 'utf8'), { path })).not.toEqual([]);
    }
  });

  test('are counted once, by line or by text, and never in another file', () => {
    const [first, second] = planted as readonly [Planted, Planted];
    const sightings = [
      { path: first.path, line: first.line },
      { path: first.path, line: first.line },
      { path: second.path, value: `x${second.value}` },
      { path: 'srv/elsewhere', value: second.value, line: 1 },
      { path: planted[2]!.path, line: planted[2]!.line + 1 },
    ];
    expect(scoreOf(imageOf(), sightings)).toMatchObject({ all: 2, token: 2, others: 1 });
  });
});

test('a saved image that was written as a stream is read like any other', async () => {
  const layer = join(folder, 'layer.tar');
  const bytes = await tarBytes([file('a.txt', 'hello')]);
  writeFileSync(layer, bytes);
  const digest = sha256(bytes);
  const path = join(folder, 'image.tar');
  await writeSavedImage(path, {
    layers: [{ path: layer, digest, diffId: digest, createdBy: 'COPY' }],
    env: ['A=1'],
    tag: 'b:1',
  });
  const [read] = await readAll(path);
  expect(read).toMatchObject({ gaps: [], layers: [{ expected: digest, diffId: digest }], image: { tags: ['b:1'] } });
});

test('a layer that is made up while it is sent has the size and the digest that it should', async () => {
  const corpus = join(folder, 'corpus');
  writeFileSync(corpus, Buffer.alloc(700_000, 'some text of a corpus\n'));
  const stream = await startStream(corpus, 3 << 20);
  try {
    const [read] = await readAll(`registry://${stream.host}/bench:generated`);
    const [layer] = read!.layers;
    expect(read!.gaps).toEqual([]);
    expect(layer!.diffId).toBe(layer!.expected);
    expect(Math.abs(layer!.bytes.length - (3 << 20))).toBeLessThan(300_000);
    expect(layer!.bytes.toString('latin1')).toContain('generated/0/9.bin');
  } finally {
    await stream.stop();
  }
});

test('figures and tables', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect(
    markdown([
      ['a', 'long head'],
      ['1', '2'],
    ]),
  ).toBe('| a   | long head |\n| --- | --------- |\n| 1   | 2         |');
});
