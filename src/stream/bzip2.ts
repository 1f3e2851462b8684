import type { ByteReader } from './byte-reader.ts';
import { Bits, OutOfBits } from './bzip2-bits.ts';
import { readBlock, type SortedBlock } from './bzip2-block.ts';
import { Runs } from './bzip2-runs.ts';
import type { OnProblem } from './problem.ts';
import { Slab } from './slab.ts';

const LEVEL_BYTES = 100_000;
const BLOCK = [0x314159, 0x265359] as const;
const END = [0x177245, 0x385090] as const;

/** What of a stream was read last: the end of it, or a block with its checksum. */
type Part = { readonly end: number } | { readonly block: SortedBlock; readonly crc: number };

/**
 * Decodes bzip2, stream after stream. A fault is told once, and every block before it is given all the same.
 * Format: https://en.wikipedia.org/wiki/Bzip2#File_format
 */
export class Bzip2Decoder {
  readonly #reader: ByteReader;
  readonly #problem: OnProblem;
  readonly #slab = new Slab({ reuse: true });
  #next = new Uint32Array(0);
  #limit = 0;
  /** Bits of the byte at hand that were taken. */
  #bit = 0;
  #crc = 0;

  constructor(reader: ByteReader, problem: OnProblem) {
    this.#reader = reader;
    this.#problem = problem;
  }

  async *decode(): AsyncGenerator<Uint8Array> {
    let fault: string | undefined;
    while (fault === undefined && (await this.#beginStream())) fault = yield* this.#stream();
    if (fault !== undefined) this.#problem(`damaged bzip2 stream at byte ${this.#reader.offset}: ${fault}`);
    if (this.#slab.length > 0) yield this.#slab.take();
  }

  async #beginStream(): Promise<boolean> {
    const head = Buffer.from(await this.#reader.peek(4)).toString('latin1');
    if (!/^BZh[1-9]$/.test(head)) return false;
    this.#reader.advance(4);
    this.#limit = Number(head[3]) * LEVEL_BYTES;
    if (this.#next.length < this.#limit) this.#next = new Uint32Array(this.#limit);
    return true;
  }

  async *#stream(): AsyncGenerator<Uint8Array, string | undefined> {
    this.#crc = 0;
    for (;;) {
      const part = await this.#part();
      if (typeof part === 'string') return part;
      if ('end' in part) return part.end === this.#crc ? undefined : 'the checksum does not match the content';
      const crc = yield* this.#give(part.block);
      if (crc !== part.crc) return 'the checksum does not match the content';
      this.#crc = (((this.#crc << 1) | (this.#crc >>> 31)) ^ crc) >>> 0;
    }
  }

  /** A block is read from memory: mostly no larger than what it holds, and at the worst two and a half times that. */
  async #part(): Promise<Part | string> {
    const { fault, part } = await this.#tryPart(this.#limit + (this.#limit >> 6) + 32_768);
    return part ?? (await this.#tryPart(this.#limit * 2.6 + 32_768)).part ?? fault;
  }

  async #tryPart(bytes: number): Promise<{ readonly part?: Part | string; readonly fault: string }> {
    const bits = new Bits(await this.#reader.peek(bytes), this.#bit);
    try {
      const part = readPart(bits, this.#next, this.#limit);
      if (typeof part === 'string') return { part, fault: part };
      // The end of a stream is filled up to a whole byte.
      const at = 'end' in part ? Math.ceil(bits.at / 8) * 8 : bits.at;
      this.#reader.advance(at >>> 3);
      this.#bit = at & 7;
      return { part, fault: '' };
    } catch (error) {
      if (!(error instanceof OutOfBits)) throw error;
      return { fault: 'it ends early' };
    }
  }

  /** Undoes a block's runs, and tells the checksum. */
  *#give({ length, origin }: SortedBlock): Generator<Uint8Array, number> {
    const runs = new Runs(this.#next, origin, length);
    while (!runs.done) {
      const slab = this.#slab;
      slab.length += runs.fill(slab.bytes, slab.length);
      if (slab.full) yield slab.take();
    }
    return ~runs.crc >>> 0;
  }
}

function readPart(bits: Bits, next: Uint32Array, limit: number): Part | string {
  const magic = [bits.take(24), bits.take(24)];
  const crc = bits.uint32();
  if (magic[0] === END[0] && magic[1] === END[1]) return { end: crc };
  if (magic[0] !== BLOCK[0] || magic[1] !== BLOCK[1]) return 'no block begins where one should';
  const block = readBlock(bits, next, limit);
  return typeof block === 'string' ? block : { block, crc };
}
