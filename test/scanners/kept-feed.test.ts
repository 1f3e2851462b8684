import { describe, expect, test } from '@jest/globals';
import { KeptFeed } from '../../scanners/kept-feed.ts';
import { BlockFeed, type Feed } from '../../scanners/layer-feed.ts';
import { LayerFront } from '../../scanners/layer-front.ts';
import { OwnThread } from '../../scanners/segment.ts';
import { searchAgain } from '../../scanners/stretch-feed.ts';
import type { KeptLayer } from '../../src/kept.ts';
import { defaultLimits as limits } from '../../src/limits.ts';
import { Spool } from '../../src/spool/index.ts';
import { markerDetector } from '../support/marker-detector.ts';
import { tarOf } from '../support/tar.ts';

const MIB = 1 << 20;
const question = { detector: markerDetector(), digested: new Map() };

/** Files large enough for several segments, one of them longer than a segment, with a secret in each. */
const layer = () =>
  tarOf(
    Array.from({ length: 12 }, (_, i) => ({
      name: `d/${i}.txt`,
      body: `${'x'.repeat(i === 5 ? 6 * MIB : 900_000)}\nSECRET-number${i};\n`,
    })),
  );

async function placesOf(feed: Feed, bytes: Buffer, chunkBytes: number): Promise<string[]> {
  for (let at = 0; at < bytes.length; at += chunkBytes) await feed.push(bytes.subarray(at, at + chunkBytes));
  const results = await feed.end();
  return results.flatMap(({ hits }) => hits.map(({ hit, place }) => `${place.path}:${place.line} ${hit.value}`)).sort();
}

/** Room for so many bytes. */
async function keptIn(spool: Spool): Promise<KeptLayer> {
  const kept = await spool.begin();
  if (kept === undefined) throw new Error('There is no room at all.');
  return kept;
}

const blockFeed = () => new BlockFeed(new OwnThread(limits), question, new LayerFront(limits));

describe('a layer that is kept while it is searched', () => {
  test('gives what it gives when it is not, however it comes, and again', async () => {
    const bytes = await layer();
    const expected = await placesOf(blockFeed(), bytes, MIB);
    expect(expected).toHaveLength(12);
    const spool = new Spool(64 * MIB);
    for (const chunkBytes of [65_537, MIB, bytes.length]) {
      const kept = await keptIn(spool);
      const feed = new KeptFeed(new OwnThread(limits), question, kept, new LayerFront(limits));
      expect(await placesOf(feed, bytes, chunkBytes)).toEqual(expected);
      expect(feed.front.files).toBe(12);
      expect(kept.bytes).toBe(bytes.length);
      expect(feed.cuts!.length).toBeGreaterThan(3);
      const again = await searchAgain(new OwnThread(limits), question, kept, feed.cuts!);
      expect(again.flatMap(({ hits }) => hits)).toHaveLength(12);
    }
    await spool.close();
  });

  test('of no bytes has no segment', async () => {
    const spool = new Spool(MIB);
    const searched: unknown[] = [];
    const own = new OwnThread(limits);
    const search: OwnThread['search'] = (asked, stretch) => {
      searched.push(stretch);
      return own.search(asked, stretch);
    };
    const stretches = { search, settle: () => own.settle() };
    const searcher = Object.assign(Object.create(own) as OwnThread, { stretches });
    const feed = new KeptFeed(searcher, question, await keptIn(spool), new LayerFront(limits));
    expect([await feed.end(), feed.cuts, searched]).toEqual([[], [0], []]);
    await spool.close();
  });

  test.each([0, 1, 3, 5, 9])('where there is room for %d MiB of it, the rest is searched as it comes', async (room) => {
    const bytes = await layer();
    const spool = new Spool(room * MIB);
    const kept = await keptIn(spool);
    const feed = new KeptFeed(new OwnThread(limits), question, kept, new LayerFront(limits));
    expect(await placesOf(feed, bytes, 300_001)).toEqual(await placesOf(blockFeed(), bytes, MIB));
    expect(feed.cuts).toBeUndefined();
    expect(feed.front.bytes).toBe(bytes.length);
    await spool.close();
  });
});

describe('the temporary file', () => {
  test('holds one layer behind the other, and takes none when it is full', async () => {
    const spool = new Spool(10);
    const first = await keptIn(spool);
    expect(await first.add(Buffer.from('abcd'))).toBe(true);
    const second = await keptIn(spool);
    expect(await second.add(Buffer.from('efgh'))).toBe(true);
    expect([first.from, first.bytes, second.from, second.bytes]).toEqual([0, 4, 4, 4]);
    expect(await second.add(Buffer.from('ijk'))).toBe(false);
    expect(second.bytes).toBe(4);
    expect(await spool.begin()).toBeUndefined();
    await spool.close();
  });

  test('is not made where there is no disk for it', async () => {
    expect(await new Spool(MIB, ['/dev/shm', '/not/there']).begin()).toBeUndefined();
  });
});
