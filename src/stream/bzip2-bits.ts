/** Thrown when a block goes on behind the bytes at hand. */
export class OutOfBits extends Error {}

/** Reads bits, the highest of a byte first. */
export class Bits {
  readonly bytes: Uint8Array;
  /** Of the next bit. */
  at: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
    this.#end = bytes.length * 8;
  }

  /** The next bits without taking them: 25 at least, at the top of a 32-bit number; zeros behind the end. */
  top(): number {
    const { bytes, at } = this;
    const i = at >>> 3;
    const word = (bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!;
    return word << (at & 7);
  }

  /** Takes up to 25 bits as a number. */
  take(count: number): number {
    const value = this.top() >>> (32 - count);
    this.at += count;
    this.check();
    return value;
  }

  bit(): boolean {
    return this.take(1) === 1;
  }

  uint32(): number {
    return this.take(16) * 65_536 + this.take(16);
  }

  /** Throws `OutOfBits` when more was taken than there is. */
  check(): void {
    if (this.at > this.#end) throw new OutOfBits();
  }
}
