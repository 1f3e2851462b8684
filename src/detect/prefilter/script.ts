/** The prefilter in TypeScript: the reference, and what runs where WebAssembly cannot. */
import { HitSorter } from './hits.ts';
import type { Prefilter } from './index.ts';
import type { Program } from './program.ts';
import { run } from './streams.ts';
import { type Take, verify } from './verify.ts';

/** Bytes gone through before hits are handed on: bounds the memory for them, whatever the data. */
const BLOCK = 256 << 10;

export class ScriptPrefilter implements Prefilter {
  readonly #program: Program;
  readonly #hits: HitSorter;

  constructor(program: Program, keywordCount: number) {
    this.#program = program;
    this.#hits = new HitSorter(keywordCount);
  }

  slab(bytes: number): Uint8Array {
    return new Uint8Array(bytes);
  }

  scan(bytes: Uint8Array, from: number, to: number, hit: Take): void {
    const program = this.#program;
    const take: Take = (offset, keyword, wide) => this.#hits.add(offset, keyword, wide);
    const accept = (at: number, accepting: number) => verify(program, bytes, from, to, at, accepting, take);
    for (let at = from; at < to; at += BLOCK) {
      const end = Math.min(to, at + BLOCK);
      run(program.automaton, bytes, from, at, end, accept);
      this.#hits.release(end - program.longest * 2, hit);
    }
    this.#hits.release(Number.POSITIVE_INFINITY, hit);
  }
}
