import { describe, expect, test } from '@jest/globals';
import { BlockFeed } from '../../scanners/layer-feed.ts';
import { LayerFront } from '../../scanners/layer-front.ts';
import { OwnThread } from '../../scanners/segment.ts';
import { defaultLimits } from '../../src/limits.ts';
import { markerDetector } from '../support/marker-detector.ts';
import { padded, rawHeader, tarOf } from '../support/tar.ts';

interface Result {
  readonly found: string[];
  readonly scan: LayerFront;
}

const NOTHING = { hits: [] };

async function scan(bytes: Buffer, slabBytes: number, chunkBytes: number): Promise<Result> {
  const limits = { ...defaultLimits, slabBytes };
  const feed = new BlockFeed(
    new OwnThread(limits),
    { detector: markerDetector(), digested: new Map() },
    new LayerFront(limits),
  );
  for (let at = 0; at < bytes.length; at += chunkBytes) await feed.push(bytes.subarray(at, at + chunkBytes));
  const [{ hits } = NOTHING] = await feed.end();
  const found = hits.map(({ hit, place }) => `${place.path}:${place.line}:${place.column} ${hit.value}`);
  return { found, scan: feed.front };
}

const CUTS: readonly [number, number][] = [
  [512, 100],
  [64 << 10, 1 << 20],
  [1 << 20, 65_537],
  [4 << 20, 4 << 20],
];

describe('places do not depend on how the bytes come', () => {
  const line = (n: number, text: string) => `${'x'.repeat(n % 97)}\n${text}`;
  const long = Array.from({ length: 9000 }, (_, i) => line(i, i % 500 === 7 ? `SECRET-a${i};` : `text ${i}`)).join(
    '\n',
  );

  test('small files, files over several slabs, a file in one line', async () => {
    const bytes = await tarOf([
      { name: 'a/first.txt', body: 'one\ntwo SECRET-one;\n' },
      { name: 'long.txt', body: long },
      { name: 'line.bin', body: `${'y'.repeat(700_000)}SECRET-inline;${'z'.repeat(900_000)}SECRET-end;` },
      { name: 'b/last.txt', body: 'SECRET-two; SECRET-three;' },
    ]);
    const results: string[][] = [];
    for (const [slab, chunk] of CUTS) results.push((await scan(bytes, slab, chunk)).found);
    for (const found of results) expect(found).toEqual(results[0]);
    expect(results[0]).toContain('a/first.txt:2:5 SECRET-one');
    expect(results[0]).toContain('line.bin:1:700001 SECRET-inline');
    expect(results[0]!.filter((text) => text.startsWith('long.txt'))).toHaveLength(18);
    const at = long.slice(0, long.indexOf('SECRET-a3507')).split('\n').length;
    expect(results[0]).toContain(`long.txt:${at}:1 SECRET-a3507`);
    expect(results[0]).toContain('b/last.txt:1:13 SECRET-three');
  });

  test('a secret at every offset around every slab end', async () => {
    for (let shift = 0; shift < 40; shift += 3) {
      const body = `${'.'.repeat(300_000 - shift)}SECRET-edge;${'.'.repeat(400_000)}`;
      const bytes = await tarOf([{ name: 'f', body }]);
      for (const slab of [512, 4096, 1 << 16]) expect((await scan(bytes, slab, 10_000)).found).toHaveLength(1);
    }
  });
});

describe('what is damaged is searched and named', () => {
  test('bytes that are no tar', async () => {
    const bytes = Buffer.concat([rawHeader('ok', '0', 3), padded('abc'), padded(`${'-'.repeat(600)}SECRET-stray;`)]);
    const { found, scan: result } = await scan(bytes, 1 << 16, 1 << 16);
    expect(found).toEqual(['bytes outside any file:1:601 SECRET-stray']);
    expect(result.gaps).toEqual([{ where: 'layer', reason: expect.stringContaining('1024 bytes are no valid tar') }]);
  });

  test('a member that is cut short', async () => {
    const bytes = Buffer.concat([rawHeader('cut', '0', 9000), Buffer.from('SECRET-kept;')]);
    const { found, scan: result } = await scan(bytes, 1 << 16, 1 << 16);
    expect(found).toEqual(['cut:1:1 SECRET-kept']);
    expect(result.gaps).toEqual([{ where: 'cut', reason: expect.stringContaining('8988 bytes before') }]);
  });

  test('the body of a pax record', async () => {
    const pax = '44 SCHILY.xattr.user.token=SECRET-inxattr;\n';
    const bytes = Buffer.concat([
      rawHeader('p', 'x', pax.length),
      padded(pax),
      rawHeader('f', '0', 0),
      Buffer.alloc(1024),
    ]);
    expect((await scan(bytes, 1 << 16, 1 << 16)).found).toEqual([expect.stringContaining('SECRET-inxattr')]);
  });
});

test('counts files and bytes, and collects what the layer hides', async () => {
  const bytes = await tarOf([
    { name: 'app/', type: 'directory' },
    { name: 'app/.wh.old.txt' },
    { name: 'lib/.wh..wh..opq' },
    { name: 'lib/.wh..wh.plnk' },
    { name: 'app/new.txt', body: 'x' },
  ]);
  const { scan: result } = await scan(bytes, 1 << 16, 1000);
  expect(result.bytes).toBe(bytes.length);
  expect([...result.facts.whiteouts]).toEqual(['app/old.txt']);
  expect([...result.facts.opaques]).toEqual(['lib']);
  expect(result.facts.paths.has('app/new.txt')).toBe(true);
  expect(result.facts.paths.has('app')).toBe(true);
  expect(result.facts.files.has('app')).toBe(false);
  expect(result.facts.paths.has('lib/.wh..wh.plnk')).toBe(false);
});
