/** The last bytes of a stream, up to a number, to go back to. */
export class KeptBytes {
  readonly #limit: number;
  readonly #pieces: { readonly from: number; readonly bytes: Uint8Array }[] = [];
  #length = 0;
  #end = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The next piece of the stream, which must not change any more. */
  add(bytes: Uint8Array): void {
    this.#pieces.push({ from: this.#end, bytes });
    this.#end += bytes.length;
    this.#length += bytes.length;
    while (this.#length > this.#limit && this.#pieces.length > 1) this.#length -= this.#pieces.shift()!.bytes.length;
  }

  /** The bytes from an offset of the stream on, or undefined where they are not kept any more. */
  from(offset: number): AsyncIterable<Uint8Array> | undefined {
    const first = this.#pieces.findLastIndex((piece) => piece.from <= offset);
    return first < 0 ? undefined : this.#read(first, offset);
  }

  async *#read(first: number, offset: number): AsyncGenerator<Uint8Array> {
    for (let i = first; i < this.#pieces.length; i++) {
      const { from, bytes } = this.#pieces[i]!;
      yield bytes.subarray(Math.max(0, offset - from));
    }
  }
}
