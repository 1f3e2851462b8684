/** Runs the automaton over bytes: four places at once, because one alone waits for memory at every byte. */
import type { Automaton } from './automaton.ts';
import { WINDOW } from './windows.ts';

/** Told of each place where pieces end: the offset of their last byte, and the accepting state without its bit. */
export type Accept = (at: number, accepting: number) => void;

/** Bytes before a place that its state depends on: the rest of a piece, in UTF-16. */
const WARM_UP = (WINDOW - 1) * 2;
const STREAMS = 4;
const LEAST = 512;

/** Goes through [from, to), beginning in the state that the bytes back to `floor` lead to. */
export function run(automaton: Automaton, bytes: Uint8Array, floor: number, from: number, to: number, accept: Accept) {
  const { columns, next, accepting } = automaton;
  const quarter = to - from < LEAST ? 0 : Math.floor((to - from) / STREAMS);
  const second = from + quarter;
  const third = second + quarter;
  const fourth = third + quarter;
  let a = stateAt(automaton, bytes, floor, from);
  let b = stateAt(automaton, bytes, floor, second);
  let c = stateAt(automaton, bytes, floor, third);
  let d = stateAt(automaton, bytes, floor, fourth);
  for (let i = 0; i < quarter; i++) {
    a = next[columns[bytes[from + i]!]! + a]!;
    b = next[columns[bytes[second + i]!]! + b]!;
    c = next[columns[bytes[third + i]!]! + c]!;
    d = next[columns[bytes[fourth + i]!]! + d]!;
    if (((a | b | c | d) & accepting) === 0) continue;
    if ((a & accepting) !== 0) accept(from + i, a ^ accepting);
    if ((b & accepting) !== 0) accept(second + i, b ^ accepting);
    if ((c & accepting) !== 0) accept(third + i, c ^ accepting);
    if ((d & accepting) !== 0) accept(fourth + i, d ^ accepting);
  }
  for (let i = fourth + quarter; i < to; i++) {
    d = next[columns[bytes[i]!]! + d]!;
    if ((d & accepting) !== 0) accept(i, d ^ accepting);
  }
}

function stateAt({ columns, next }: Automaton, bytes: Uint8Array, floor: number, at: number): number {
  let state = 0;
  for (let i = Math.max(floor, at - WARM_UP); i < at; i++) state = next[columns[bytes[i]!]! + state]!;
  return state;
}
