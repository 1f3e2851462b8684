/**
 * Pieces of a file as text, one character a byte (Latin-1), cut at places that depend on the file alone: what is found
 * does not depend on how a stream happened to be cut into slabs.
 */

/** Files up to this many bytes are looked at in one piece. */
const WHOLE = 64 << 10;
/** Windows of larger files begin at multiples of this. */
const GRID = 4 << 10;
/** Bytes before and after the grid cell that a window shows as well. */
export const CONTEXT_BEFORE = 4 << 10;
export const CONTEXT_AFTER = 16 << 10;

/** Bytes before and after a keyword that must be at hand when it is looked at. */
export const NEEDS_BEFORE = GRID + CONTEXT_BEFORE;
export const NEEDS_AFTER = GRID + CONTEXT_AFTER;

export interface Window {
  /** Offset in the file of the text's first character. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where the file's bytes are: `at` holds the file's byte `base`; bytes up to `end` are there. */
export interface Held {
  readonly bytes: Buffer;
  readonly at: number;
  readonly end: number;
  readonly base: number;
  readonly whole: boolean;
}

/** The window that a keyword at file offset `offset` is looked at in. Reuses `last` where it is the same one. */
export function windowAt(held: Held, offset: number, last: Window | undefined): Window {
  const size = held.end - held.at;
  const isSmall = held.whole && size <= WHOLE;
  const cell = offset - (offset % GRID);
  const from = isSmall ? 0 : Math.max(held.base, cell - CONTEXT_BEFORE);
  if (last !== undefined && last.from === from) return last;
  const to = isSmall ? size : Math.min(held.base + size, cell + GRID + CONTEXT_AFTER);
  return { from, to, text: held.bytes.toString('latin1', held.at + from - held.base, held.at + to - held.base) };
}
