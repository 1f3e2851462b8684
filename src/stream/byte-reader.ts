const EMPTY = new Uint8Array(0);

/** Reads a stream of pieces as bytes: looks ahead, takes, skips. What a piece holds is never copied unless it must be joined. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = EMPTY;
  #ended = false;
  #offset = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  /** Bytes consumed so far. */
  get offset(): number {
    return this.#offset;
  }

  /** The bytes at hand, not consumed by looking; empty only at the end. */
  async piece(): Promise<Uint8Array> {
    while (this.#piece.length === 0 && !this.#ended) this.#piece = await this.#next();
    return this.#piece;
  }

  /** The same without waiting for any: empty where the next piece has not been asked for yet. */
  get held(): Uint8Array {
    return this.#piece;
  }

  /** Consumes `count` bytes of the piece at hand. */
  advance(count: number): void {
    this.#piece = this.#piece.subarray(count);
    this.#offset += count;
  }

  /** The next `count` bytes without consuming them; fewer only at the end. They are held, so `count` is to be bounded. */
  async peek(count: number): Promise<Uint8Array> {
    const piece = await this.piece();
    if (piece.length >= count || this.#ended) return piece.subarray(0, count);
    const parts = [piece];
    for (let length = piece.length; length < count && !this.#ended; length += parts.at(-1)!.length) {
      parts.push(await this.#next());
    }
    this.#piece = Buffer.concat(parts);
    return this.#piece.subarray(0, count);
  }

  /** Consumes and gives the next `count` bytes; fewer only at the end. */
  async take(count: number): Promise<Uint8Array> {
    const bytes = await this.peek(count);
    this.advance(bytes.length);
    return bytes;
  }

  /** Consumes up to `count` bytes; true when that many were there. */
  async skip(count: number): Promise<boolean> {
    let left = count;
    while (left > 0) {
      const piece = await this.piece();
      if (piece.length === 0) return false;
      const step = Math.min(left, piece.length);
      this.advance(step);
      left -= step;
    }
    return true;
  }

  /** Everything that has not been consumed. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let piece = await this.piece(); piece.length > 0; piece = await this.piece()) {
      this.advance(piece.length);
      yield piece;
    }
  }

  /** Tells the source that no more is wanted. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#source.return?.();
  }

  async #next(): Promise<Uint8Array> {
    const { value, done } = await this.#source.next();
    if (done === true) this.#ended = true;
    return done === true ? EMPTY : value;
  }
}
