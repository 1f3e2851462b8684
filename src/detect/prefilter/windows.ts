/** Which few characters of each keyword the automaton looks for. */
import { rate } from './frequency.ts';

/** Longest piece of a keyword that the automaton knows; the rest is compared where it was met. */
export const WINDOW = 4;

/** A piece of a keyword: `text` in lower case, from character `start` on. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The rarest piece of a keyword, the first of equally rare ones. */
export function rarestPiece(keyword: string): Piece {
  const text = keyword.toLowerCase();
  let best: Piece = { text: text.slice(0, WINDOW), start: 0 };
  for (let start = 1; start + WINDOW <= text.length; start++) {
    const piece = text.slice(start, start + WINDOW);
    if (rate(piece) < rate(best.text)) best = { text: piece, start };
  }
  return best;
}
