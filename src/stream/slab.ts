/** Bytes of decoded data handed on at a time: the slab of `limits.ts`, as decoders fill it. */
export const DECODED_BYTES = 1 << 20;

/** The first piece is this small, and each next one larger: most compressed files are small, and there may be thousands. */
const FIRST_BYTES = 32 << 10;
const GROWTH = 4;

/** Collects decoded bytes into pieces of up to {@link DECODED_BYTES}, however small the parts in which they come. */
export class Slab {
  #bytes: Buffer | undefined;
  #size = FIRST_BYTES;
  length = 0;

  /** Zeroed when made: what a decoder wrote before it failed can be told from what it did not. */
  get bytes(): Buffer {
    this.#bytes ??= Buffer.alloc(this.#size);
    return this.#bytes;
  }

  get room(): number {
    return this.#size - this.length;
  }

  get full(): boolean {
    return this.length === this.#size;
  }

  /** Copies from `part` what fits and tells how much that was. */
  append(part: Uint8Array): number {
    const count = Math.min(part.length, this.room);
    this.bytes.set(count === part.length ? part : part.subarray(0, count), this.length);
    this.length += count;
    return count;
  }

  /** What was collected; the slab begins anew. The bytes given away are not written to again. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.#bytes = undefined;
    this.#size = Math.min(DECODED_BYTES, this.#size * GROWTH);
    this.length = 0;
    return taken;
  }
}
