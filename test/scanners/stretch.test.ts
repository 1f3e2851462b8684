import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { searchStretch } from '../../scanners/stretch.ts';
import { defaultLimits as limits } from '../../src/limits.ts';
import { openNameless } from '../../src/spool/index.ts';
import { markerDetector } from '../support/marker-detector.ts';
import { tarOf } from '../support/tar.ts';

const question = { detector: markerDetector(), digested: new Map() };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buildleaks-stretch-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a segment that is read from a file', () => {
  test('is its own bytes alone', async () => {
    const bytes = await tarOf([
      { name: 'a.txt', body: 'SECRET-first;' },
      { name: 'b.txt', body: 'SECRET-second;' },
      { name: 'c.txt', body: 'SECRET-third;' },
    ]);
    const path = join(folder, 'whole');
    await writeFile(path, Buffer.concat([Buffer.from('before'), bytes]));
    const file = await open(path);
    const { hits, skipped } = await searchStretch(question, { fd: file.fd, from: 6 + 1024, to: 6 + 2048 }, limits);
    await file.close();
    expect(hits.map(({ hit, place }) => [place.path, hit.value])).toEqual([['b.txt', 'SECRET-second']]);
    expect(skipped).toEqual([]);
  });

  test('that became shorter in the meantime, what is missing of it is named', async () => {
    const bytes = await tarOf([{ name: 'a.txt', body: `SECRET-first;${'x'.repeat(3 << 20)}` }]);
    const path = join(folder, 'short');
    await writeFile(path, bytes);
    await truncate(path, 2 << 20);
    const file = await open(path);
    const { hits, skipped } = await searchStretch(question, { fd: file.fd, from: 0, to: bytes.length }, limits);
    await file.close();
    expect(hits.map(({ hit }) => hit.value)).toEqual(['SECRET-first']);
    expect(skipped).toEqual([
      {
        what: 'layer content',
        where: 'a.txt',
        bytes: bytes.length - (2 << 20),
        reason: 'the file became shorter while it was being read',
      },
    ]);
  });
});

test('what layers are kept in has no name, and is for this user alone', async () => {
  const file = await openNameless(folder);
  const { mode, nlink } = await file.stat();
  await file.close();
  expect([mode & 0o777, nlink]).toEqual([0o600, 0]);
});
