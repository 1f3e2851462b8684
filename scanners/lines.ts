/** Line and column of a byte in a file that is seen in pieces. */
import { countNewlines } from '../src/detect/index.ts';
import type { FileRegion } from './layer-regions.ts';

export interface LineState {
  /** Newlines before this point. */
  readonly newlines: number;
  /** File offset of the first byte of the line that this point is in. */
  readonly lineStart: number;
}

const NEWLINE = 0x0a;

export const START_OF_FILE: LineState = { newlines: 0, lineStart: 0 };

/** Goes on from `state`, the state at slab index `from` (file offset `base`), to slab index `to`. */
export function countLines(bytes: Uint8Array, from: number, to: number, base: number, state: LineState): LineState {
  const count = countNewlines(bytes, from, to);
  if (count === 0) return state;
  const last = bytes.lastIndexOf(NEWLINE, to - 1);
  return { newlines: state.newlines + count, lineStart: base + last - from + 1 };
}

/** Hits of a region come in ascending order: each byte is counted once. */
export class LineCursor {
  readonly #bytes: Uint8Array;
  #region: FileRegion | undefined;
  #offset = 0;
  #state: LineState = { newlines: 0, lineStart: 0 };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  at(region: FileRegion, offset: number): { line: number; column: number } {
    if (region !== this.#region || offset < this.#offset) {
      this.#region = region;
      this.#offset = region.base;
      this.#state = region.lines;
    }
    const shift = region.start - region.base;
    this.#state = countLines(this.#bytes, this.#offset + shift, offset + shift, this.#offset, this.#state);
    this.#offset = offset;
    return { line: this.#state.newlines + 1, column: offset - this.#state.lineStart + 1 };
  }
}
