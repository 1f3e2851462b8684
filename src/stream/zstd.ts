import type { ByteReader } from './byte-reader.ts';
import type { OnProblem } from './problem.ts';
import { Slab } from './slab.ts';
import { openNativeZstd } from './zstd-native.ts';

/** Decodes parts of zstd frames: a frame header, a block or a checksum at a time, so that an error costs one block at most. */
export interface ZstdBlocks {
  /** Gives what `piece` decodes to (each part good until the next is asked for), then whether it was sound. */
  push(piece: Uint8Array): Generator<Uint8Array, boolean>;
  close(): void;
}

/** Blocks are no larger, compressed or not. https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.2.4 */
const BLOCK_MAX_BYTES = 128 << 10;

/** What zstd itself decodes unasked (`--long=27`): a larger window would take as much memory as it says. */
const WINDOW_MAX_BYTES = 2 ** 27;

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;

/** A frame's header. https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.1 */
interface FrameHeader {
  readonly length: number;
  readonly windowBytes: number;
  readonly hasChecksum: boolean;
}

/**
 * Decodes zstd, frame after frame, skippable ones (as in zstd:chunked) passed over. A fault is told once; every block
 * before it is given all the same.
 */
export class ZstdDecoder {
  readonly #reader: ByteReader;
  readonly #problem: OnProblem;
  readonly #slab = new Slab({ reuse: true });

  constructor(reader: ByteReader, problem: OnProblem) {
    this.#reader = reader;
    this.#problem = problem;
  }

  async *decode(): AsyncGenerator<Uint8Array> {
    const blocks = openNativeZstd() ?? (await openOther());
    try {
      let fault: string | undefined;
      for (let magic = await this.#magic(); fault === undefined && isZstd(magic); magic = await this.#magic()) {
        fault = isSkippable(magic) ? await this.#skippable() : yield* this.#frame(blocks);
      }
      if (fault !== undefined) this.#problem(`damaged zstd stream at byte ${this.#reader.offset}: ${fault}`);
      if (this.#slab.length > 0) yield this.#slab.take();
    } finally {
      blocks.close();
      this.#slab.close();
    }
  }

  async #magic(): Promise<number> {
    const bytes = await this.#reader.peek(4);
    return bytes.length < 4 ? 0 : Buffer.from(bytes).readUInt32LE(0);
  }

  async #skippable(): Promise<string | undefined> {
    const header = Buffer.from(await this.#reader.take(8));
    const isWhole = header.length === 8 && (await this.#reader.skip(header.readUInt32LE(4)));
    return isWhole ? undefined : 'it ends within a skippable frame';
  }

  async *#frame(blocks: ZstdBlocks): AsyncGenerator<Uint8Array, string | undefined> {
    const header = readFrameHeader(await this.#reader.peek(18));
    if (header === undefined) return 'it ends within a frame header';
    if (header.windowBytes > WINDOW_MAX_BYTES) return `a frame needs a window of ${header.windowBytes} bytes`;
    if (!(yield* this.#feed(blocks, header.length))) return 'a frame header is not sound';
    const fault = yield* this.#blocks(blocks);
    if (fault !== undefined || !header.hasChecksum) return fault;
    if ((await this.#reader.peek(4)).length < 4) return 'it ends within a checksum';
    return (yield* this.#feed(blocks, 4)) ? undefined : 'the checksum does not match the content';
  }

  async *#blocks(blocks: ZstdBlocks): AsyncGenerator<Uint8Array, string | undefined> {
    for (let last = false; !last; ) {
      const bytes = await this.#reader.peek(3);
      if (bytes.length < 3) return 'it ends early';
      const word = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16);
      const isRunLength = ((word >> 1) & 3) === 1;
      const length = 3 + (isRunLength ? 1 : word >> 3);
      if (length > 3 + BLOCK_MAX_BYTES) return 'a block is larger than allowed';
      if ((await this.#reader.peek(length)).length < length) return 'it ends within a block';
      if (!(yield* this.#feed(blocks, length))) return 'a block is not sound';
      last = (word & 1) === 1;
    }
    return undefined;
  }

  /** Feeds the next `length` bytes, which must be there; false when they are not sound. */
  async *#feed(blocks: ZstdBlocks, length: number): AsyncGenerator<Uint8Array, boolean> {
    const parts = blocks.push(await this.#reader.peek(length));
    for (;;) {
      const { value, done } = parts.next();
      if (done === true) {
        if (value) this.#reader.advance(length);
        return value;
      }
      yield* this.#collect(value);
    }
  }

  *#collect(part: Uint8Array): Generator<Uint8Array> {
    for (let at = this.#slab.append(part); this.#slab.full; at += this.#slab.append(part.subarray(at))) {
      yield this.#slab.take();
    }
  }
}

function isZstd(magic: number): boolean {
  return magic === FRAME_MAGIC || isSkippable(magic);
}

function isSkippable(magic: number): boolean {
  return (magic & 0xfffffff0) === SKIPPABLE_MAGIC;
}

function readFrameHeader(bytes: Uint8Array): FrameHeader | undefined {
  const flags = bytes[4];
  if (flags === undefined) return undefined;
  const isSingle = (flags & 0x20) !== 0;
  const windowAt = 5;
  const sizeAt = windowAt + (isSingle ? 0 : 1) + [0, 1, 2, 4][flags & 3]!;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6]!;
  const length = sizeAt + sizeBytes;
  if (bytes.length < length) return undefined;
  const windowBytes = isSingle ? contentSize(bytes.subarray(sizeAt, length)) : windowSize(bytes[windowAt]!);
  return { length, windowBytes, hasChecksum: (flags & 4) !== 0 };
}

function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** Little-endian; the two-byte form counts from 256. */
function contentSize(bytes: Uint8Array): number {
  const size = bytes.reduceRight((n, byte) => n * 256 + byte, 0);
  return bytes.length === 2 ? size + 256 : size;
}

/** Loaded where it is needed: its module is as large as all the rest of this folder. */
async function openOther(): Promise<ZstdBlocks> {
  const { openWasmZstd } = await import('./zstd-wasm.ts');
  return openWasmZstd();
}
