/** The prefilter in TypeScript: the reference, and what runs where WebAssembly cannot. */
import { HitSorter } from './hits.ts';
import type { Prefilter } from './index.ts';
import type { Program } from './program.ts';
import { type Accept, Streams } from './streams.ts';
import { type Take, verify } from './verify.ts';

/** Bytes gone through before hits are handed on: bounds the memory for them, whatever the data. */
const BLOCK = 256 << 10;

export class ScriptPrefilter implements Prefilter {
  readonly #program: Program;
  readonly #streams: readonly Streams[];
  readonly #hits: HitSorter;

  constructor(program: Program, keywordCount: number) {
    this.#program = program;
    this.#streams = program.passes.map((pass) => new Streams(pass.next, program.warmUp));
    this.#hits = new HitSorter(keywordCount);
  }

  slab(bytes: number): Uint8Array {
    return new Uint8Array(bytes);
  }

  scan(bytes: Uint8Array, from: number, to: number, hit: Take): void {
    const program = this.#program;
    const take: Take = (offset, keyword, wide) => this.#hits.add(offset, keyword, wide);
    const accepts = program.passes.map(
      (pass): Accept =>
        (at, state) =>
          verify(program, pass, bytes, from, to, at, state, take),
    );
    for (let at = from; at < to; at += BLOCK) {
      const end = Math.min(to, at + BLOCK);
      for (const [i, streams] of this.#streams.entries()) streams.run(bytes, from, at, end, accepts[i]!);
      this.#hits.release(end - program.longest, hit);
    }
    this.#hits.release(Number.POSITIVE_INFINITY, hit);
  }
}
