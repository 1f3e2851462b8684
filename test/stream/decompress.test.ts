import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { decompress } from '../../src/stream/decompress.ts';

/** Text with a mark at its very end; compressible, but not to nothing. */
const TEXT = Buffer.concat([...mixed(600), Buffer.from('\nlast_line=end-of-it-all\n')]);

function* mixed(lines: number): Generator<Buffer> {
  for (let i = 0; i < lines; i++) {
    yield Buffer.from(`line ${i} of a text that repeats itself ${'again and '.repeat(i % 7)}\n`);
    yield randomBytes(1024);
  }
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function run(bytes: Uint8Array, size = 1 << 20): Promise<{ out: Buffer; problems: string[] }> {
  const out: Uint8Array[] = [];
  const problems: string[] = [];
  for await (const part of decompress(pieces(bytes, size), (reason) => problems.push(reason)))
    out.push(Buffer.from(part));
  return { out: Buffer.concat(out), problems };
}

function command(name: string, ...args: string[]): (input: Uint8Array) => Buffer {
  return (input) => execFileSync(name, args, { input, maxBuffer: 1 << 28 });
}

const zstd = command('zstd', '-q', '-c', '--check');

const forms: Record<string, (input: Uint8Array) => Buffer> = {
  plain: (input) => Buffer.from(input),
  gzip: (input) => gzipSync(input),
  'gzip with a name and a comment': (input) => withHeaderFields(gzipSync(input)),
  'gzip in many members': (input) => inParts(input, gzipSync),
  zstd,
  'zstd without a checksum': command('zstd', '-q', '-c', '--no-check'),
  'zstd, long window': command('zstd', '-q', '-c', '-19', '--long=27'),
  'zstd from a stream of unknown length': command('zstd', '-q', '-c', '--no-content-size'),
  xz: command('xz', '-c', '-6'),
  'xz, SHA-256, blocks of 32 KiB': command('xz', '-c', '-9', '--check=sha256', '--block-size=32KiB'),
  'xz, CRC32, little dictionary': command('xz', '-c', '--check=crc32', '--lzma2=preset=9,dict=4KiB,lc=1,lp=3,pb=4'),
  'xz in many streams, padding between': (input) =>
    inParts(input, (part) => Buffer.concat([command('xz', '-c', '-0', '--check=none')(part), Buffer.alloc(8)])),
  bzip2: command('bzip2', '-c'),
  'bzip2 in blocks of 100 kB': command('bzip2', '-c', '-1'),
  'bzip2 in many streams': (input) => inParts(input, command('bzip2', '-c')),
  'zstd in many frames, skippable ones between': (input) =>
    inParts(input, (part) => Buffer.concat([zstd(part), skippable(77)])),
};

function inParts(input: Uint8Array, compress: (part: Uint8Array) => Buffer): Buffer {
  const out: Buffer[] = [];
  for (let at = 0; at < input.length; at += 50_000) out.push(compress(input.subarray(at, at + 50_000)));
  return Buffer.concat(out);
}

/** As zstd:chunked keeps its table of contents. */
function skippable(length: number): Buffer {
  const header = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
  header.writeUInt32LE(length, 4);
  return Buffer.concat([header, randomBytes(length)]);
}

/** All optional fields of https://www.rfc-editor.org/rfc/rfc1952#page-5 */
function withHeaderFields(gzip: Buffer): Buffer {
  const fixed = Buffer.from(gzip.subarray(0, 10));
  fixed[3] = 2 | 4 | 8 | 16;
  return Buffer.concat([
    fixed,
    Buffer.from([3, 0, 1, 2, 3]),
    Buffer.from('name\0comment\0'),
    Buffer.from([0, 0]),
    gzip.subarray(10),
  ]);
}

describe('decompress', () => {
  for (const [name, compress] of Object.entries(forms)) {
    it.each([1, 7, 4096, 1 << 20])(`gives back what was put in: ${name}, in pieces of %i`, async (size) => {
      const input = size === 1 ? TEXT.subarray(-20_000) : TEXT;
      const { out, problems } = await run(compress(input), size);
      expect(problems).toEqual([]);
      expect(out.equals(input)).toBe(true);
    });

    it(`gives back nothing for nothing: ${name}`, async () => {
      expect(await run(compress(Buffer.alloc(0)))).toEqual({ out: Buffer.alloc(0), problems: [] });
    });

    it(`does not mind zeros after the end: ${name}`, async () => {
      if (name === 'plain') return;
      const { out, problems } = await run(Buffer.concat([compress(TEXT), Buffer.alloc(2_000_000)]));
      expect(problems).toEqual([]);
      expect(out.equals(TEXT)).toBe(true);
    });
  }

  it('gives pieces of 1 MiB whatever the size of members, after smaller ones at first', async () => {
    const input = Buffer.alloc(5_000_000, 'abcdefg');
    for (const compress of [forms['gzip in many members']!, zstd]) {
      const lengths: number[] = [];
      for await (const part of decompress(pieces(compress(input), 1000), fail)) lengths.push(part.length);
      const first = [32 << 10, 128 << 10, 512 << 10];
      const whole = Array(4).fill(1 << 20);
      const given = [...first, ...whole].reduce((a, b) => a + b);
      expect(lengths).toEqual([...first, ...whole, input.length - given]);
    }
  });

  it('leaves a piece as it is until the next but one is asked for, whoever else decodes meanwhile', async () => {
    const input = randomBytes(9 << 20);
    let last: { readonly part: Uint8Array; readonly digest: string } | undefined;
    for await (const part of decompress(pieces(gzipSync(input), 1 << 16), fail)) {
      await run(gzipSync(Buffer.alloc(3 << 20, 'other')));
      if (last !== undefined) expect(sha256(last.part)).toBe(last.digest);
      last = { part, digest: sha256(part) };
    }
    expect(last?.part.length).toBeGreaterThan(0);
  });

  it('stops reading the source when it is not asked for more', async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield gzipSync(randomBytes(1 << 21));
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of decompress(source(), fail)) break;
    expect(isClosed).toBe(true);
  });

  it('lets a fault of the source through', async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield gzipSync(TEXT).subarray(0, 5000);
      throw new Error('cable cut');
    }
    await expect(drain(source())).rejects.toThrow('cable cut');
  });
});

describe('decompress, damaged data', () => {
  const compressed = Object.entries(forms).filter(([name]) => name !== 'plain');

  it.each(compressed)('keeps every byte when the checksum is wrong: %s', async (name, compress) => {
    const bytes = compress(TEXT);
    const at = lastChecksum(name, bytes);
    if (at === undefined) return;
    bytes[at] = bytes[at]! ^ 0x55;
    const { out, problems } = await run(bytes);
    expect(out.subarray(0, TEXT.length).equals(TEXT)).toBe(true);
    expect(problems).toEqual([
      expect.stringMatching(
        /^damaged (gzip|zstd|xz|bzip2) stream at byte \d+: the checksum does not match the content$/,
      ),
    ]);
  });

  it.each(compressed)('keeps every byte when garbage follows, and the garbage: %s', async (_, compress) => {
    const { out, problems } = await run(Buffer.concat([compress(TEXT), Buffer.from('\0garbage with a secret')]));
    expect(out.toString('latin1')).toBe(`${TEXT.toString('latin1')}\0garbage with a secret`);
    expect(problems).toEqual([expect.stringMatching(/^22 bytes follow the end of the compressed stream at byte \d+$/)]);
  });

  it.each(compressed)(
    'gives a true beginning and tells of it wherever the stream is cut: %s',
    async (name, compress) => {
      const input = TEXT.subarray(0, 300_000);
      const bytes = compress(input);
      const ends = memberEnds(name, input, compress);
      for (const at of cuts(bytes.length)) {
        const { out, problems } = await run(bytes.subarray(0, at), 10_000);
        // Fewer bytes are not told to be bzip2.
        if (ends.has(at) || (name.startsWith('bzip2') && at < 10)) continue;
        expect({ at, problems: problems.length }).toEqual({ at, problems: 1 });
        expect(commonLength(out, input)).toBeGreaterThanOrEqual(expectedLength(name, at, bytes.length, input.length));
      }
    },
  );

  it('gives what stands before a flipped byte in the middle of gzip', async () => {
    const bytes = gzipSync(TEXT);
    for (let i = 1; i < 40; i++) {
      const damaged = Buffer.from(bytes);
      const at = Math.floor((bytes.length * i) / 40);
      damaged.fill(0xff, at, at + 16);
      const { out, problems } = await run(damaged);
      expect(problems).toHaveLength(1);
      // Incompressible text: as many bytes come out as go in, less what of a block was not complete.
      expect(commonLength(out, TEXT)).toBeGreaterThan(at - 33_000);
    }
  });

  it('names a zstd window that would take too much memory', async () => {
    const { out, problems } = await run(
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0xa0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    );
    expect(problems).toEqual(['damaged zstd stream at byte 0: a frame needs a window of 1073741824 bytes']);
    expect(out.length).toBe(18);
  });
});

function fail(reason: string): never {
  throw new Error(reason);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function drain(source: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of decompress(source, () => {}));
}

/** Some sixty places, the first and last bytes among them. */
function cuts(length: number): Set<number> {
  const near = Array.from({ length: 18 }, (_, i) => i + 6);
  const steps = Array.from({ length: 24 }, (_, i) => Math.floor((length * (i + 1)) / 25));
  return new Set([...near, ...steps, ...near.map((i) => length - i), length - 1, length - 2]);
}

/** A byte of the last checksum of content; undefined where there is none. */
function lastChecksum(name: string, bytes: Buffer): number | undefined {
  if (name.startsWith('gzip')) return bytes.length - 6;
  // The last bits are padding.
  if (name.startsWith('bzip2')) return bytes.length - 3;
  if (name === 'zstd without a checksum' || name.includes('streams')) return undefined;
  if (name.startsWith('zstd')) return bytes.length - 2 - (name.includes('skippable') ? 85 : 0);
  // The footer of xz says how long the index before it is; the last block's check is before that.
  return bytes.length - 12 - (bytes.readUInt32LE(bytes.length - 8) + 1) * 4 - 1;
}

/** Where a stream of several members may end without a fault. */
function memberEnds(name: string, input: Uint8Array, compress: (input: Uint8Array) => Buffer): Set<number> {
  const ends = new Set<number>();
  if (!name.includes('many')) return ends;
  for (let at = 50_000; at <= input.length; at += 50_000) {
    const end = compress(input.subarray(0, at)).length;
    ends.add(end);
    if (name.includes('skippable')) ends.add(end - 85);
    for (let i = 1; i <= 8 && name.includes('padding'); i++) ends.add(end - i);
  }
  return ends;
}

function commonLength(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  if (Buffer.compare(a.subarray(0, length), b.subarray(0, length)) === 0) return length;
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return length;
}

/** Deflate gives every byte before the cut; zstd gives whole blocks of 128 KiB, bzip2 of up to 900 kB. */
function expectedLength(name: string, at: number, whole: number, length: number): number {
  if (name === 'bzip2') return 0;
  const share = Math.floor((at / whole) * length);
  return Math.max(0, share - (name.startsWith('gzip') ? 40_000 : 140_000));
}
