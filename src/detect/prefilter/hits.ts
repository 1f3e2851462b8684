/** Puts hits in order: they come by the end of a piece, out of several places, and leave by the keyword's first byte. */
import type { Take } from './verify.ts';

export class HitSorter {
  readonly #keywordCount: number;
  /** Offset, keyword and wide in one number, so that sorting is a sort of numbers. */
  #held = new Float64Array(1024);
  #count = 0;

  constructor(keywordCount: number) {
    this.#keywordCount = keywordCount;
  }

  add(offset: number, keyword: number, wide: number): void {
    if (this.#count === this.#held.length) {
      const grown = new Float64Array(this.#held.length * 2);
      grown.set(this.#held);
      this.#held = grown;
    }
    this.#held[this.#count++] = (offset * this.#keywordCount + keyword) * 2 + wide;
  }

  /** Hands on, in order, what lies before `limit`; all that is added later must not. */
  release(limit: number, hit: Take): void {
    if (this.#count === 0) return;
    const held = this.#held.subarray(0, this.#count).sort();
    let done = 0;
    for (; done < held.length; done++) {
      const rest = Math.floor(held[done]! / 2);
      const offset = Math.floor(rest / this.#keywordCount);
      if (offset >= limit) break;
      hit(offset, rest - offset * this.#keywordCount, held[done]! % 2);
    }
    held.copyWithin(0, done);
    this.#count -= done;
  }
}
