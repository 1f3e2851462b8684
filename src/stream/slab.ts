/** Bytes of decoded data handed on at a time: the slab of `limits.ts`, as decoders fill it. */
export const DECODED_BYTES = 1 << 20;

/** The first piece is this small, and each next one larger: most compressed files are small, and there may be thousands. */
const FIRST_BYTES = 32 << 10;
const GROWTH = 4;

/** Pieces of the full size that no one uses now; making one costs as much as a tenth of what is decoded into it. */
const spare: Buffer[] = [];
const MOST_SPARE = 8;

/** Collects decoded bytes into pieces of up to {@link DECODED_BYTES}, however small the parts in which they come. */
export class Slab {
  readonly #reuses: boolean;
  #bytes: Buffer | undefined;
  /** The last two given away. */
  #given: (Buffer | undefined)[] = [];
  #size = FIRST_BYTES;
  length = 0;

  /** `reuse`: what is taken is good only until the next but one is asked for. */
  constructor({ reuse = false }: { readonly reuse?: boolean } = {}) {
    this.#reuses = reuse;
  }

  /** Zero where nothing was written: what a decoder wrote before it failed can be told from what it did not. */
  get bytes(): Buffer {
    this.#bytes ??= this.#fresh();
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

  /** What was collected; the slab begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.#given.push(this.#bytes);
    if (this.#given.length > 2) this.#putAway(this.#given.shift());
    this.#bytes = undefined;
    this.#size = Math.min(DECODED_BYTES, this.#size * GROWTH);
    this.length = 0;
    return taken;
  }

  /** It must not be used any more; what was taken from it last may. */
  close(): void {
    this.#putAway(this.#bytes);
    this.#bytes = undefined;
  }

  #fresh(): Buffer {
    const used = this.#reuses && this.#size === DECODED_BYTES ? spare.pop() : undefined;
    return used?.fill(0) ?? Buffer.alloc(this.#size);
  }

  #putAway(bytes: Buffer | undefined): void {
    if (this.#reuses && bytes?.length === DECODED_BYTES && spare.length < MOST_SPARE) spare.push(bytes);
  }
}
