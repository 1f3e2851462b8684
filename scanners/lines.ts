/** Line and column of a byte in a file that is seen in pieces. */

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
