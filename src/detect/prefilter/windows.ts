/** Which few characters of each keyword the automaton looks for. */
import { CLASSES, surprise } from './frequency.ts';

/** Most characters of a keyword that the automaton knows; the rest is compared where they were met. */
export const LONGEST_PIECE = 6;

/** What the automaton looks for of a keyword. */
export interface Piece {
  /** Classes of its characters; those of class 0 (NUL, space, `@`) are passed over. */
  readonly classes: readonly number[];
  /** Index in the keyword of the piece's last character. */
  readonly last: number;
  /** Characters of the keyword that it spans. */
  readonly span: number;
}

/** The rarest piece of at most `length` characters of a keyword, the first of equally rare ones. */
export function rarestPiece(keyword: string, length: number): Piece {
  const at = Array.from(keyword, (_, i) => i).filter((i) => classOf(keyword, i) !== 0);
  let best: Piece | undefined;
  for (let first = 0; best === undefined || first + length <= at.length; first++) {
    const piece = pieceOf(keyword, at.slice(first, first + length));
    if (best === undefined || surprise(piece.classes) > surprise(best.classes)) best = piece;
  }
  return best;
}

function pieceOf(keyword: string, at: readonly number[]): Piece {
  const last = at.at(-1)!;
  return { classes: at.map((i) => classOf(keyword, i)), last, span: last - at[0]! + 1 };
}

function classOf(text: string, i: number): number {
  return text.charCodeAt(i) % CLASSES;
}
