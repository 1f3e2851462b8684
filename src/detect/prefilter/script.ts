/** The prefilter in TypeScript: the reference, and what runs where WebAssembly cannot. */
import { HitSorter } from './hits.ts';
import type { Prefilter } from './index.ts';
import type { Program } from './program.ts';
import { Streams } from './streams.ts';
import { type Take, Verifier } from './verify.ts';

/** Bytes gone through before hits are handed on: bounds the memory for them, whatever the data. */
const BLOCK = 256 << 10;

export class ScriptPrefilter implements Prefilter {
  readonly #longest: number;
  readonly #streams: Streams;
  readonly #verifier: Verifier;
  readonly #hits: HitSorter;

  constructor(program: Program) {
    this.#longest = program.longest;
    this.#streams = new Streams(program.automaton, program.warmUp);
    this.#hits = new HitSorter(program.keywordCount);
    this.#verifier = new Verifier(program, (offset, keyword, wide) => this.#hits.add(offset, keyword, wide));
  }

  slab(bytes: number): Uint8Array {
    return new Uint8Array(bytes);
  }

  scan(bytes: Uint8Array, from: number, to: number, hit: Take): void {
    this.#verifier.open(bytes, from, to);
    for (let at = from; at < to; at += BLOCK) {
      const end = Math.min(to, at + BLOCK);
      this.#streams.run(bytes, from, at, end, (place, index) => this.#verifier.verify(place, index));
      this.#hits.release(end - this.#longest, hit);
    }
    this.#hits.release(Number.POSITIVE_INFINITY, hit);
  }
}
