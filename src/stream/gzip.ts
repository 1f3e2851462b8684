import { crc32 } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';
import { RawInflate } from './inflate.ts';
import type { OnProblem } from './problem.ts';
import { Slab } from './slab.ts';

/** Output asked for at a time: what an error can blur is bounded by it. */
const STEP_BYTES = 64 << 10;

const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16 } as const;

/**
 * Inflates gzip (https://www.rfc-editor.org/rfc/rfc1952), member after member as eStargz writes it. Checks each member's CRC
 * and length; a fault is told once, and everything decoded before it is given all the same, then the rest as it stands.
 */
export class GzipDecoder {
  readonly #reader: ByteReader;
  readonly #problem: OnProblem;
  readonly #inflate = RawInflate.open();
  readonly #slab = new Slab({ reuse: true });
  #crc = 0;
  #length = 0;

  constructor(reader: ByteReader, problem: OnProblem) {
    this.#reader = reader;
    this.#problem = problem;
  }

  async *decode(): AsyncGenerator<Uint8Array> {
    try {
      let fault: string | undefined;
      while (fault === undefined && (await this.#atMember())) fault = yield* this.#member();
      if (fault !== undefined) this.#problem(`damaged gzip stream at byte ${this.#reader.offset}: ${fault}`);
      if (this.#slab.length > 0) yield this.#slab.take();
    } finally {
      this.#inflate.close();
      this.#slab.close();
    }
  }

  async #atMember(): Promise<boolean> {
    const magic = await this.#reader.peek(3);
    return magic[0] === 0x1f && magic[1] === 0x8b && magic[2] === 0x08;
  }

  async *#member(): AsyncGenerator<Uint8Array, string | undefined> {
    if (!(await this.#skipHeader())) return 'it ends within a header';
    this.#crc = 0;
    this.#length = 0;
    this.#inflate.reset();
    const fault = yield* this.#body();
    return fault ?? (await this.#checkTrailer());
  }

  async *#body(): AsyncGenerator<Uint8Array, string | undefined> {
    for (let wrote = 0; ; ) {
      const input = await this.#reader.piece();
      if (input.length === 0 && wrote === 0) return 'it ends early';
      const step = this.#step(input);
      if (step.error !== undefined) return step.error;
      if (this.#slab.full) yield this.#slab.take();
      if (step.ended) return undefined;
      // Without further input there may still be output that found no room.
      wrote = step.wrote;
    }
  }

  #step(input: Uint8Array) {
    const slab = this.#slab;
    const step = this.#inflate.step(input, slab.bytes, slab.length, Math.min(STEP_BYTES, slab.room));
    const end = slab.length + step.wrote;
    this.#crc = crc32(slab.bytes.subarray(slab.length, end), this.#crc);
    this.#length += step.wrote;
    slab.length = end;
    this.#reader.advance(step.read);
    return step;
  }

  async #checkTrailer(): Promise<string | undefined> {
    const trailer = Buffer.from(await this.#reader.take(8));
    if (trailer.length < 8) return 'it ends within the checksum';
    if (trailer.readUInt32LE(0) !== this.#crc) return 'the checksum does not match the content';
    return trailer.readUInt32LE(4) === this.#length % 2 ** 32
      ? undefined
      : 'the stated length is not that of the content';
  }

  async #skipHeader(): Promise<boolean> {
    const reader = this.#reader;
    const fixed = await reader.take(10);
    const flags = fixed[3] ?? 0;
    if (fixed.length < 10) return false;
    if ((flags & FLAG.extra) !== 0 && !(await this.#skipExtra())) return false;
    if ((flags & FLAG.name) !== 0 && !(await this.#skipText())) return false;
    if ((flags & FLAG.comment) !== 0 && !(await this.#skipText())) return false;
    return (flags & FLAG.headerCrc) === 0 || reader.skip(2);
  }

  async #skipExtra(): Promise<boolean> {
    const length = await this.#reader.take(2);
    return length.length === 2 && this.#reader.skip(length[0]! + length[1]! * 256);
  }

  async #skipText(): Promise<boolean> {
    for (;;) {
      const piece = await this.#reader.piece();
      if (piece.length === 0) return false;
      const end = piece.indexOf(0);
      this.#reader.advance(end < 0 ? piece.length : end + 1);
      if (end >= 0) return true;
    }
  }
}
