import { spawnSync } from 'node:child_process';
import * as zlib from 'node:zlib';
import { rawZstdFrame } from './zstd-raw.ts';

/**
 * How bytes are stored. `estargz` and `zstd:chunked` have the outer shape of theirs: many gzip members, or many
 * zstd frames with skippable ones between them.
 */
export type Compression = 'none' | 'gzip' | 'zstd' | 'xz' | 'estargz' | 'zstd:chunked';

const PIECE_BYTES = 4096;
/** Each is a run of a command where Node has no zstd. */
const MOST_PIECES = 64;
/** https://github.com/facebook/zstd/blob/dev/doc/zstd_compression_format.md#skippable-frames */
const SKIPPABLE_MAGIC = 0x184d2a50;

/** The bytes, compressed. `xz` needs the `xz` command. */
export function compress(bytes: Buffer, how: Compression): Buffer {
  return compressors[how](bytes);
}

const compressors: Record<Compression, (bytes: Buffer) => Buffer> = {
  none: (bytes) => bytes,
  gzip: (bytes) => zlib.gzipSync(bytes),
  zstd,
  xz: (bytes) => {
    const packed = byCommand('xz', ['-1', '-c'], bytes);
    if (!packed) throw new Error('xz is not installed: apt-get install xz-utils');
    return packed;
  },
  estargz: (bytes) => Buffer.concat(pieces(bytes).map((piece) => zlib.gzipSync(piece))),
  'zstd:chunked': (bytes) =>
    Buffer.concat([...pieces(bytes).map(zstd), skippable(Buffer.from('{"version":1,"entries":[]}'))]),
};

/** By Node where it can (22.15 and newer), else by the command, else as a valid frame of uncompressed blocks. */
function zstd(bytes: Buffer): Buffer {
  const native: unknown = Reflect.get(zlib, 'zstdCompressSync');
  if (typeof native === 'function') return native(bytes);
  return byCommand('zstd', ['-q', '-3', '-c'], bytes) ?? rawZstdFrame(bytes);
}

function byCommand(command: string, args: string[], input: Buffer): Buffer | undefined {
  const { status, stdout } = spawnSync(command, args, { input, maxBuffer: 2 ** 31 - 1 });
  return status === 0 ? stdout : undefined;
}

function pieces(bytes: Buffer): Buffer[] {
  const size = Math.max(PIECE_BYTES, Math.ceil(bytes.length / MOST_PIECES));
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

function skippable(body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(SKIPPABLE_MAGIC, 0);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
