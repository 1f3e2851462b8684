/** Finds where keywords stand in bytes, at nearly the speed of memory. Everything else looks only there. */
import type { Keyword } from './keyword.ts';
import { compile } from './program.ts';
import { ScriptPrefilter } from './script.ts';
import type { Take } from './verify.ts';

export type { ByteRun, ByteSet, Keyword } from './keyword.ts';

export interface Prefilter {
  /** Memory to read slabs into, so that nothing is copied to search them. */
  slab(bytes: number): Uint8Array;
  /**
   * Calls `hit` for each keyword that stands in [from, to), by ascending offset of its first byte, then by keyword. What
   * must follow it must stand there too. `wide` is 1 for text in UTF-16: a NUL between any two characters.
   */
  scan(bytes: Uint8Array, from: number, to: number, hit: Take): void;
}

/** Throws a RangeError for a keyword that is too short or not ASCII. */
export function createPrefilter(keywords: readonly Keyword[]): Prefilter {
  return new ScriptPrefilter(compile(keywords), keywords.length);
}
