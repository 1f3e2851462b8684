import type { GitObject } from './object.ts';

/** Objects of a pack that deltas may be based on: those used last, by their offset. */
export class BaseCache {
  readonly #limit: number;
  readonly #objects = new Map<number, GitObject>();
  #bytes = 0;

  /** `limit`: bytes of content kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(offset: number): GitObject | undefined {
    const object = this.#objects.get(offset);
    if (object === undefined) return undefined;
    this.#objects.delete(offset);
    this.#objects.set(offset, object);
    return object;
  }

  set(offset: number, object: GitObject): void {
    const { length } = object.content;
    if (length > this.#limit / 2 || this.#objects.has(offset)) return;
    this.#objects.set(offset, object);
    this.#bytes += length;
    for (const [oldest, { content }] of this.#objects) {
      if (this.#bytes <= this.#limit) break;
      this.#objects.delete(oldest);
      this.#bytes -= content.length;
    }
  }
}
