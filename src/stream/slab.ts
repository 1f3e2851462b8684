/** Bytes of decoded data handed on at a time: the slab of `limits.ts`, as decoders fill it. */
export const DECODED_BYTES = 1 << 20;

/** Collects decoded bytes into pieces of {@link DECODED_BYTES}, however small the parts in which they come. */
export class Slab {
  /** Zeroed when made: what a decoder wrote before it failed can be told from what it did not. */
  bytes: Buffer = Buffer.alloc(DECODED_BYTES);
  length = 0;

  get room(): number {
    return this.bytes.length - this.length;
  }

  get full(): boolean {
    return this.length === this.bytes.length;
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
    this.bytes = Buffer.alloc(DECODED_BYTES);
    this.length = 0;
    return taken;
  }
}
