import { crc32 } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';
import { Lzma2 } from './lzma2.ts';
import type { OnProblem } from './problem.ts';
import { Slab } from './slab.ts';
import { checkOf } from './xz-check.ts';

const MAGIC = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]);
const LZMA2_FILTER = 0x21;
/** `xz -9` needs 64 MiB; a larger dictionary would take as much memory as it says. */
const DICTIONARY_MAX_BYTES = 128 << 20;

/** What a block's header says. */
interface BlockHeader {
  readonly length: number;
  readonly dictionaryBytes: number;
}

/**
 * Decodes xz, stream after stream. https://github.com/tukaani-project/xz/blob/master/doc/xz-file-format.txt
 * A fault is told once, and everything decoded before it is given all the same.
 */
export class XzDecoder {
  readonly #reader: ByteReader;
  readonly #problem: OnProblem;
  readonly #slab = new Slab({ reuse: true });

  constructor(reader: ByteReader, problem: OnProblem) {
    this.#reader = reader;
    this.#problem = problem;
  }

  async *decode(): AsyncGenerator<Uint8Array> {
    let fault: string | undefined;
    while (fault === undefined && (await this.#atStream())) fault = yield* this.#stream();
    if (fault !== undefined) this.#problem(`damaged xz stream at byte ${this.#reader.offset}: ${fault}`);
    if (this.#slab.length > 0) yield this.#slab.take();
  }

  async #atStream(): Promise<boolean> {
    return MAGIC.equals(await this.#reader.peek(MAGIC.length));
  }

  async *#stream(): AsyncGenerator<Uint8Array, string | undefined> {
    const header = await this.#reader.take(12);
    if (header.length < 12) return 'it ends within a header';
    if (!isSealed(header, 6, 8)) return 'a stream header is not sound';
    const checkKind = header[7]!;
    for (;;) {
      const first = (await this.#reader.peek(1))[0];
      if (first === undefined) return 'it ends early';
      const fault = first === 0 ? await this.#index() : yield* this.#block((first + 1) * 4, checkKind);
      if (first === 0 || fault !== undefined) return fault;
    }
  }

  async *#block(length: number, checkKind: number): AsyncGenerator<Uint8Array, string | undefined> {
    const bytes = await this.#reader.peek(length);
    if (bytes.length < length) return 'it ends within a header';
    const header = isSealed(bytes, 0, length - 4) ? readBlockHeader(bytes) : 'a block header is not sound';
    if (typeof header === 'string') return header;
    this.#reader.advance(length);
    const check = checkOf(checkKind);
    const from = this.#reader.offset;
    const update = 'update' in check ? (part: Uint8Array) => check.update(part) : () => {};
    const fault = yield* this.#content(header.dictionaryBytes, update);
    if (fault !== undefined) return fault;
    const padding = (4 - ((this.#reader.offset - from) % 4)) % 4;
    const tail = await this.#reader.take(padding + check.bytes);
    if (tail.length < padding + check.bytes) return 'it ends within a checksum';
    const isRight = !('digest' in check) || Buffer.from(check.digest()).equals(tail.subarray(padding));
    return isRight ? undefined : 'the checksum does not match the content';
  }

  async *#content(
    dictionaryBytes: number,
    update: (part: Uint8Array) => void,
  ): AsyncGenerator<Uint8Array, string | undefined> {
    const lzma2 = new Lzma2(this.#reader, dictionaryBytes);
    for (;;) {
      const { bytes, ended, fault } = await lzma2.next();
      update(bytes);
      for (let at = this.#slab.append(bytes); this.#slab.full; at += this.#slab.append(bytes.subarray(at))) {
        yield this.#slab.take();
      }
      if (ended || fault !== undefined) return fault;
    }
  }

  /** Passes over the index and the footer: what they say of the blocks is known by now. */
  async #index(): Promise<string | undefined> {
    const from = this.#reader.offset;
    this.#reader.advance(1);
    const records = await this.#number();
    for (let i = 0; records !== undefined && i < records * 2; i++) {
      if ((await this.#number()) === undefined) return 'the index is not sound';
    }
    if (records === undefined) return 'the index is not sound';
    const padding = (4 - ((this.#reader.offset - from) % 4)) % 4;
    if (!(await this.#reader.skip(padding + 4))) return 'it ends within the index';
    const footer = await this.#reader.take(12);
    const isSound = footer.length === 12 && footer[10] === 0x59 && footer[11] === 0x5a;
    if (!isSound) return 'it ends without a footer';
    await this.#skipStreamPadding();
    return undefined;
  }

  async #skipStreamPadding(): Promise<void> {
    for (let next = await this.#reader.peek(4); next.length === 4 && next.every((byte) => byte === 0); ) {
      this.#reader.advance(4);
      next = await this.#reader.peek(4);
    }
  }

  async #number(): Promise<number | undefined> {
    const [value, length] = readNumber(await this.#reader.peek(9), 0);
    this.#reader.advance(length);
    return value;
  }
}

/** True when the four bytes at `end` are the CRC of those from `start` to there. */
function isSealed(bytes: Uint8Array, start: number, end: number): boolean {
  return Buffer.from(bytes).readUInt32LE(end) === crc32(bytes.subarray(start, end));
}

/** Reads a block header, or tells why it cannot be used. */
function readBlockHeader(bytes: Uint8Array): BlockHeader | string {
  const flags = bytes[1]!;
  let at = 2;
  for (const present of [flags & 0x40, flags & 0x80]) if (present !== 0) at += readNumber(bytes, at)[1];
  const [filter, filterLength] = readNumber(bytes, at);
  if ((flags & 3) !== 0 || filter !== LZMA2_FILTER) return 'a block uses a filter that is not supported';
  const bits = bytes[at + filterLength + 1]!;
  const dictionaryBytes = bits === 40 ? 2 ** 32 - 1 : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
  if (bits > 40 || dictionaryBytes > DICTIONARY_MAX_BYTES)
    return `a block needs a dictionary of ${dictionaryBytes} bytes`;
  return { length: bytes.length, dictionaryBytes };
}

/** A number of seven bits a byte, and how many bytes it has; undefined when it does not end. */
function readNumber(bytes: Uint8Array, from: number): [value: number | undefined, length: number] {
  let value = 0;
  for (let i = 0; i < 9 && from + i < bytes.length; i++) {
    const byte = bytes[from + i]!;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return [value, i + 1];
  }
  return [undefined, 0];
}
