/** Line and column of a byte in a file that is seen in pieces. */
import type { FileRegion } from './layer-regions.ts';

export interface LineState {
  /** Newlines before this point. */
  readonly newlines: number;
  /** File offset of the first byte of the line that this point is in. */
  readonly lineStart: number;
}

export const START_OF_FILE: LineState = { newlines: 0, lineStart: 0 };

/** Goes on from `state`, the state at slab index `from` (file offset `base`), to slab index `to`. */
export function countLines(bytes: Uint8Array, from: number, to: number, base: number, state: LineState): LineState {
  let { newlines, lineStart } = state;
  for (let i = from; i < to; i++) {
    if (bytes[i] === 0x0a) {
      newlines++;
      lineStart = base + i - from + 1;
    }
  }
  return { newlines, lineStart };
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
