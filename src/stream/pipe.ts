/** Bytes pushed on one side and pulled on the other, so that a synchronous writer can feed an asynchronous reader. */
export class Pipe implements AsyncIterable<Uint8Array> {
  readonly #queue: Uint8Array[] = [];
  #ended = false;
  #closed = false;
  #wake: (() => void) | undefined;
  #idle: (() => void) | undefined;

  /** `bytes` must not change until they were read. */
  write(bytes: Uint8Array): void {
    if (!this.#closed) this.#queue.push(bytes);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** Resolves when everything written was read and the reader asks for more, or has gone. */
  async drained(): Promise<void> {
    if (this.#closed || (this.#queue.length === 0 && this.#wake !== undefined)) return;
    await new Promise<void>((resolve) => {
      this.#idle = resolve;
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const next = this.#queue.shift();
        if (next !== undefined) yield next;
        else if (this.#ended) return;
        else await this.#more();
      }
    } finally {
      this.#closed = true;
      this.#queue.length = 0;
      this.#settle();
    }
  }

  async #more(): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#settle();
    await woken;
    this.#wake = undefined;
  }

  #settle(): void {
    this.#idle?.();
    this.#idle = undefined;
  }
}
