import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import { cleanPath, type TarEntry, TarReader } from '../../src/stream/tar.ts';
import { padded, rawHeader, tarOf } from '../support/tar.ts';

interface Seen {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** Everything the reader says of `bytes`, given in slabs of `blocks` blocks. */
function read(bytes: Buffer, blocks = 1000): { entries: Seen[]; stray: string; missing: number } {
  const entries: { path: string; type: string; body: string }[] = [];
  let stray = '';
  const reader = new TarReader(
    {
      entry: ({ path, type }: TarEntry) => entries.push({ path, type, body: '' }),
      body: (start, end) => {
        entries.at(-1)!.body += bytes.toString('latin1', start, end);
      },
      stray: (start, end) => {
        stray += bytes.toString('latin1', start, end);
      },
    },
    1 << 20,
  );
  for (let at = 0; at < bytes.length; at += blocks * 512)
    reader.push(bytes, at, Math.min(bytes.length, at + blocks * 512));
  return { entries, stray, missing: reader.missing };
}

const members = ({ entries }: { entries: readonly Seen[] }) => entries.filter((e) => !/^(?:pax|long)/.test(e.type));

describe('reads what tar-stream reads', () => {
  async function byTarStream(bytes: Buffer): Promise<{ path: string; body: string }[]> {
    const out: { path: string; body: string }[] = [];
    const tar = extract();
    tar.end(bytes);
    for await (const entry of tar) {
      const parts: Buffer[] = [];
      for await (const part of entry) parts.push(part as Buffer);
      out.push({ path: cleanPath(entry.header.name), body: Buffer.concat(parts).toString('latin1') });
    }
    return out;
  }

  const name = fc
    .array(fc.stringMatching(/^[a-z0-9äß ]{1,60}$/), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('/'));
  const member = fc.record({ name, body: fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)) });

  test('any names, any bodies, any slab size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(member, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), async (list, blocks) => {
        const bytes = await tarOf(list);
        const ours = members(read(bytes, blocks)).map(({ path, body }) => ({ path, body }));
        expect(ours).toEqual(await byTarStream(bytes));
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile archives', () => {
  const inner = Buffer.concat([rawHeader('app/.env', '0', 9), padded('PASSWORD='), Buffer.alloc(1024)]);

  test.each([
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'character device'],
    ['4', 'block device'],
    ['5', 'directory'],
    ['6', 'fifo'],
  ])('type %s (%s) has no body, whatever its size says', (flag) => {
    const bytes = Buffer.concat([rawHeader('x', flag, inner.length), inner]);
    expect(members(read(bytes)).map((e) => e.path)).toEqual(['x', 'app/.env']);
  });

  test('a pax size does not give a link a body', () => {
    const pax = '13 size=1024\n';
    const bytes = Buffer.concat([rawHeader('p', 'x', pax.length), padded(pax), rawHeader('l', '2', 0), inner]);
    expect(members(read(bytes)).map((e) => e.path)).toEqual(['l', 'app/.env']);
  });

  test('a global pax size changes nothing', () => {
    const pax = '13 size=1024\n';
    const bytes = Buffer.concat([
      rawHeader('g', 'g', pax.length),
      padded(pax),
      rawHeader('f', '0', 3),
      padded('abc'),
      inner,
    ]);
    expect(members(read(bytes)).map((e) => [e.path, e.body])).toEqual([
      ['f', 'abc'],
      ['app/.env', 'PASSWORD='],
    ]);
  });

  test('bytes that are no header are handed out, and the next header is found again', () => {
    const bytes = Buffer.concat([padded('garbage '.repeat(100)), inner]);
    const seen = read(bytes);
    expect(seen.stray).toContain('garbage garbage');
    expect(members(seen).map((e) => e.path)).toEqual(['app/.env']);
  });

  test('members behind the end mark are read', () => {
    const bytes = Buffer.concat([inner, inner]);
    expect(members(read(bytes))).toHaveLength(2);
  });

  test('a body that is cut short says how much is missing', () => {
    const bytes = Buffer.concat([rawHeader('big', '0', 5000), Buffer.from('x'.repeat(512))]);
    expect(read(bytes).missing).toBe(5000 - 512);
  });

  test.each(['-0000000001\0', '\xff'.repeat(12), 'nonsense    '])('a size of %j is no header', (size) => {
    const bytes = Buffer.concat([rawHeader('x', '0', size), inner]);
    expect(members(read(bytes)).map((e) => e.path)).toEqual(['app/.env']);
  });

  test('a sparse map stands before the body', () => {
    const sparse = rawHeader('s', 'S', 4);
    sparse[482] = 1;
    const sum = sparse.fill(0x20, 148, 156).reduce((total, byte) => total + byte, 0);
    sparse.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    const bytes = Buffer.concat([sparse, Buffer.alloc(512), padded('data'), inner]);
    expect(members(read(bytes)).map((e) => [e.path, e.body])).toEqual([
      ['s', 'data'],
      ['app/.env', 'PASSWORD='],
    ]);
  });
});

test.each([
  ['./etc/passwd', 'etc/passwd'],
  ['/etc//passwd', 'etc/passwd'],
  ['a/./b/', 'a/b'],
  ['../../x', 'x'],
  ['a/../b', 'b'],
  ['a..b/.c', 'a..b/.c'],
  ['./', ''],
])('the path %j is %j', (name, clean) => {
  expect(cleanPath(name)).toBe(clean);
});
