/** Several prefilters as one: a few keywords are added to many without compiling those anew. */
import { HitSorter } from './hits.ts';
import type { Prefilter } from './index.ts';
import type { Take } from './verify.ts';

/** For short ranges: all hits in one are held until they are in order. */
export class JoinedPrefilter implements Prefilter {
  readonly #parts: readonly Prefilter[];
  /** The number of each part's first keyword. */
  readonly #firsts: readonly number[];
  readonly #hits: HitSorter;

  constructor(parts: readonly Prefilter[], counts: readonly number[]) {
    this.#parts = parts;
    this.#firsts = counts.map((_, i) => sum(counts.slice(0, i)));
    this.#hits = new HitSorter(sum(counts));
  }

  slab(bytes: number): Uint8Array {
    return new Uint8Array(bytes);
  }

  scan(bytes: Uint8Array, from: number, to: number, hit: Take): void {
    for (const [i, part] of this.#parts.entries()) {
      const first = this.#firsts[i]!;
      part.scan(bytes, from, to, (offset, keyword, wide) => this.#hits.add(offset, first + keyword, wide));
    }
    this.#hits.release(Number.POSITIVE_INFINITY, hit);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
