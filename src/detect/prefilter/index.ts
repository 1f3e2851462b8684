/** Finds where keywords stand in bytes, at nearly the speed of memory. Everything else looks only there. */
import { JoinedPrefilter } from './joined.ts';
import type { Keyword } from './keyword.ts';
import { compile, type Program } from './program.ts';
import { ScriptPrefilter } from './script.ts';
import type { Take } from './verify.ts';
import { loadModule } from './wasm/load.ts';
import { WasmPrefilter } from './wasm/prefilter.ts';

export { type ByteSet, charSet } from './byte-set.ts';
export { endOfEncodedRun, LEAST_LINE, nextEncodedRun } from './encoded-run.ts';
export type { ByteRun, Keyword } from './keyword.ts';
export { countNewlines } from './newlines.ts';
export { compile, type Program } from './program.ts';

export interface Prefilter {
  /** Memory to read slabs into, so that nothing is copied to search them. */
  slab(bytes: number): Uint8Array;
  /**
   * Calls `hit` for each keyword that stands in [from, to), by ascending offset of its first byte, then by keyword. What
   * must follow it must stand there too. `wide` is 1 for text in UTF-16: a NUL between any two characters.
   */
  scan(bytes: Uint8Array, from: number, to: number, hit: Take): void;
}

export interface PrefilterOptions {
  /** False: TypeScript alone. Hits are the same either way. */
  readonly wasm?: boolean;
}

/** In WebAssembly where that can run. Throws a RangeError for a keyword that is too short or not ASCII. */
export function createPrefilter(keywords: readonly Keyword[], options: PrefilterOptions = {}): Prefilter {
  return prefilterOf(compile(keywords), options);
}

/** The same from keywords that were compiled before. */
export function prefilterOf(program: Program, options: PrefilterOptions = {}): Prefilter {
  const module = options.wasm === false ? undefined : loadModule();
  return module === undefined ? new ScriptPrefilter(program) : new WasmPrefilter(module, program);
}

/** Several as one, with the hits of one that was compiled of all their keywords, numbered on from the first to the last. */
export function joined(programs: readonly Program[], options: PrefilterOptions = {}): Prefilter {
  return new JoinedPrefilter(
    programs.map((program) => prefilterOf(program, options)),
    programs.map(({ keywordCount }) => keywordCount),
  );
}
