import type { ByteReader } from './byte-reader.ts';
import { Lzma, type Window } from './lzma.ts';
import { OutOfInput } from './range-decoder.ts';

/** One chunk decodes to no more. */
const CHUNK_MAX_BYTES = 2 << 20;
/** Output that the window takes between two moves of its content. */
const ROOM_BYTES = 8 << 20;

/** What came of one chunk. */
export interface Chunk {
  /** Decoded bytes, good until the next chunk is read. */
  readonly bytes: Uint8Array;
  readonly ended: boolean;
  readonly fault?: string;
}

/** Decodes LZMA2: LZMA in chunks. https://github.com/tukaani-project/xz/blob/master/doc/xz-file-format.txt (5.3.1) */
export class Lzma2 {
  readonly #reader: ByteReader;
  readonly #window: Window;
  readonly #dictionaryBytes: number;
  readonly #lzma: Lzma;
  /** What the next chunk has to set anew before it may be decoded. */
  #needs: 'dictionary' | 'properties' | 'nothing' = 'dictionary';

  constructor(reader: ByteReader, dictionaryBytes: number) {
    this.#reader = reader;
    this.#dictionaryBytes = dictionaryBytes;
    this.#window = { bytes: Buffer.allocUnsafeSlow(dictionaryBytes + ROOM_BYTES), at: 0, start: 0 };
    this.#lzma = new Lzma(this.#window);
  }

  /** Reads and decodes one chunk. */
  async next(): Promise<Chunk> {
    const head = await this.#reader.peek(6);
    const control = head[0];
    if (control === 0) {
      this.#reader.advance(1);
      return { bytes: head.subarray(0, 0), ended: true };
    }
    if (control === undefined || head.length < 6) return this.#faulty('it ends early');
    if (control > 2 && control < 0x80) return this.#faulty('a chunk is of no known kind');
    const resetsDictionary = control === 1 || control >= 0xe0;
    if (this.#needs === 'dictionary' && !resetsDictionary) return this.#faulty('the first chunk goes on with another');
    this.#makeRoom();
    if (resetsDictionary) this.#resetDictionary();
    return control < 0x80 ? this.#stored(head) : this.#compressed(head, control);
  }

  #resetDictionary(): void {
    this.#window.start = this.#window.at;
    this.#needs = 'properties';
  }

  async #stored(head: Uint8Array): Promise<Chunk> {
    const size = head[1]! * 256 + head[2]! + 1;
    this.#reader.advance(3);
    const bytes = await this.#reader.take(size);
    const { at } = this.#window;
    this.#window.bytes.set(bytes, at);
    this.#window.at += bytes.length;
    return this.#since(at, bytes.length < size ? 'it ends early' : undefined);
  }

  async #compressed(head: Uint8Array, control: number): Promise<Chunk> {
    const count = ((control & 0x1f) << 16) + head[1]! * 256 + head[2]! + 1;
    const size = head[3]! * 256 + head[4]! + 1;
    const setsProperties = control >= 0xc0;
    if (this.#needs === 'properties' && !setsProperties) return this.#faulty('a chunk has no properties');
    if (setsProperties && !this.#lzma.setProperties(head[5]!)) return this.#faulty('the properties are not sound');
    if (control >= 0xa0) this.#lzma.resetState();
    this.#needs = 'nothing';
    this.#reader.advance(setsProperties ? 6 : 5);
    const input = await this.#reader.peek(size);
    const { at } = this.#window;
    const fault = this.#decode(input, count) ?? (input.length < size ? 'it ends early' : undefined);
    if (fault === undefined) this.#reader.advance(size);
    return this.#since(at, fault);
  }

  #decode(input: Uint8Array, count: number): string | undefined {
    try {
      return this.#lzma.decode(input, count);
    } catch (error) {
      if (error instanceof OutOfInput) return 'it ends early';
      throw error;
    }
  }

  #since(at: number, fault: string | undefined): Chunk {
    const bytes = this.#window.bytes.subarray(at, this.#window.at);
    return { bytes, ended: false, ...(fault === undefined ? {} : { fault }) };
  }

  #faulty(fault: string): Chunk {
    return { bytes: new Uint8Array(0), ended: false, fault };
  }

  /** Moves what matches may still reach to the front when a chunk might not fit any more. */
  #makeRoom(): void {
    const window = this.#window;
    if (window.at + CHUNK_MAX_BYTES <= window.bytes.length) return;
    const from = Math.max(window.start, window.at - this.#dictionaryBytes);
    window.bytes.copyWithin(0, from, window.at);
    window.at -= from;
    window.start -= from;
  }
}
