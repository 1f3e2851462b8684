/** Reads several streams ahead of whoever takes them, within a number of bytes for all of them. */

/** Bytes that may wait, of all streams together. */
export class Budget {
  readonly #limit: number;
  #used = 0;
  readonly #waiting = new Set<() => void>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(bytes: number): void {
    this.#used += bytes;
  }

  giveBack(bytes: number): void {
    this.#used -= bytes;
    this.wake();
  }

  /** Resolves when there is room, or when `mayGo` says so, which is asked again on each `wake`. */
  async room(mayGo: () => boolean): Promise<void> {
    while (this.#used >= this.#limit && !mayGo()) {
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }
}

/** One stream, read ahead from `start` on. */
export class Ahead {
  readonly #open: () => AsyncIterable<Uint8Array>;
  readonly #budget: Budget;
  readonly #queue: Uint8Array[] = [];
  #pump: Promise<void> | undefined;
  #error: unknown;
  #isDone = false;
  #isCancelled = false;
  /** Somebody waits for a piece: that one is let in whatever the budget says, or nobody would ever give back. */
  #isWanted = false;
  #wake: (() => void) | undefined;

  constructor(open: () => AsyncIterable<Uint8Array>, budget: Budget) {
    this.#open = open;
    this.#budget = budget;
  }

  start(): void {
    this.#pump ??= this.#run();
  }

  /** The pieces; cancelled when the reader leaves. */
  async *read(): AsyncGenerator<Uint8Array> {
    this.start();
    try {
      for (;;) {
        const piece = this.#queue.shift();
        if (piece !== undefined) {
          this.#budget.giveBack(piece.length);
          yield piece;
        } else if (this.#error !== undefined) throw this.#error;
        else if (this.#isDone) return;
        else await this.#more();
      }
    } finally {
      this.cancel();
    }
  }

  /** Lets go of what waits; the stream itself ends with its next piece. */
  cancel(): void {
    this.#isCancelled = true;
    this.#budget.giveBack(this.#queue.reduce((sum, piece) => sum + piece.length, 0));
    this.#queue.length = 0;
  }

  async #more(): Promise<void> {
    this.#isWanted = true;
    this.#budget.wake();
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#isWanted = false;
  }

  async #run(): Promise<void> {
    try {
      for await (const piece of this.#open()) {
        if (this.#isCancelled) return;
        this.#queue.push(piece);
        this.#budget.take(piece.length);
        this.#isWanted = false;
        this.#wake?.();
        await this.#budget.room(() => this.#isWanted || this.#isCancelled);
        if (this.#isCancelled) return;
      }
    } catch (error) {
      this.#error = error;
    } finally {
      this.#isDone = true;
      this.#wake?.();
    }
  }
}
