/** Runs the automaton over bytes: four places at once, because one alone waits for memory at every byte. */
import { endianness } from 'node:os';
import { type Automaton, ROW_SHIFT } from './automaton.ts';

/** Told of each place where pieces end: the offset of their last byte, and which accepting state it is. */
export type Accept = (at: number, index: number) => void;

const STREAMS = 4;
/** Bytes that are read at once. */
const WORD = 4;
/** Shorter ranges are not worth several streams. */
const LEAST = 512;
const isLittleEndian = endianness() === 'LE';

/** Goes through [from, to), in the state that the `warmUp` bytes before it lead to; nothing before `floor` is read. */
export class Streams {
  readonly #next: Uint16Array;
  readonly #accepting: number;
  readonly #warmUp: number;

  constructor({ next, accepting }: Pick<Automaton, 'next' | 'accepting'>, warmUp: number) {
    this.#next = next;
    this.#accepting = accepting;
    this.#warmUp = warmUp;
  }

  run(bytes: Uint8Array, floor: number, from: number, to: number, accept: Accept): void {
    const lead = (WORD - ((bytes.byteOffset + from) % WORD)) % WORD;
    const words = Math.floor((to - from - lead) / (STREAMS * WORD));
    if (to - from < LEAST || !isLittleEndian) {
      this.#one(bytes, floor, from, to, accept);
      return;
    }
    const first = from + lead;
    this.#one(bytes, floor, from, first, accept);
    this.#four(bytes, floor, first, words, accept);
    this.#one(bytes, floor, first + words * STREAMS * WORD, to, accept);
  }

  #one(bytes: Uint8Array, floor: number, from: number, to: number, accept: Accept): void {
    const next = this.#next;
    const accepting = this.#accepting;
    let state = this.#stateAt(bytes, floor, from);
    for (let at = from; at < to; at++) {
      state = next[(state << ROW_SHIFT) + (bytes[at]! & 31)]!;
      if ((state & accepting) !== 0) accept(at, state ^ accepting);
    }
  }

  #stateAt(bytes: Uint8Array, floor: number, at: number): number {
    let state = 0;
    for (let i = Math.max(floor, at - this.#warmUp); i < at; i++) {
      state = this.#next[(state << ROW_SHIFT) + (bytes[i]! & 31)]!;
    }
    return state;
  }

  /** Four streams of `words` words each. The body is written out, for the compiler to keep all of it in registers. */
  #four(bytes: Uint8Array, floor: number, from: number, words: number, accept: Accept): void {
    const next = this.#next;
    const accepting = this.#accepting;
    const data = new Int32Array(bytes.buffer, bytes.byteOffset + from, words * STREAMS);
    const size = words * WORD;
    let a3 = this.#stateAt(bytes, floor, from);
    let b3 = this.#stateAt(bytes, floor, from + size);
    let c3 = this.#stateAt(bytes, floor, from + size * 2);
    let d3 = this.#stateAt(bytes, floor, from + size * 3);
    for (let i = 0; i < words; i++) {
      const a = data[i]!;
      const b = data[words + i]!;
      const c = data[words * 2 + i]!;
      const d = data[words * 3 + i]!;
      const a0 = next[(a3 << ROW_SHIFT) + (a & 31)]!;
      const b0 = next[(b3 << ROW_SHIFT) + (b & 31)]!;
      const c0 = next[(c3 << ROW_SHIFT) + (c & 31)]!;
      const d0 = next[(d3 << ROW_SHIFT) + (d & 31)]!;
      const a1 = next[(a0 << ROW_SHIFT) + ((a >> 8) & 31)]!;
      const b1 = next[(b0 << ROW_SHIFT) + ((b >> 8) & 31)]!;
      const c1 = next[(c0 << ROW_SHIFT) + ((c >> 8) & 31)]!;
      const d1 = next[(d0 << ROW_SHIFT) + ((d >> 8) & 31)]!;
      const a2 = next[(a1 << ROW_SHIFT) + ((a >> 16) & 31)]!;
      const b2 = next[(b1 << ROW_SHIFT) + ((b >> 16) & 31)]!;
      const c2 = next[(c1 << ROW_SHIFT) + ((c >> 16) & 31)]!;
      const d2 = next[(d1 << ROW_SHIFT) + ((d >> 16) & 31)]!;
      a3 = next[(a2 << ROW_SHIFT) + ((a >> 24) & 31)]!;
      b3 = next[(b2 << ROW_SHIFT) + ((b >> 24) & 31)]!;
      c3 = next[(c2 << ROW_SHIFT) + ((c >> 24) & 31)]!;
      d3 = next[(d2 << ROW_SHIFT) + ((d >> 24) & 31)]!;
      const any = a0 | a1 | a2 | a3 | b0 | b1 | b2 | b3 | c0 | c1 | c2 | c3 | d0 | d1 | d2 | d3;
      if ((any & accepting) === 0) continue;
      const at = from + i * WORD;
      acceptWord(accept, accepting, at, a0, a1, a2, a3);
      acceptWord(accept, accepting, at + size, b0, b1, b2, b3);
      acceptWord(accept, accepting, at + size * 2, c0, c1, c2, c3);
      acceptWord(accept, accepting, at + size * 3, d0, d1, d2, d3);
    }
  }
}

function acceptWord(
  accept: Accept,
  accepting: number,
  at: number,
  s0: number,
  s1: number,
  s2: number,
  s3: number,
): void {
  if (((s0 | s1 | s2 | s3) & accepting) === 0) return;
  if ((s0 & accepting) !== 0) accept(at, s0 ^ accepting);
  if ((s1 & accepting) !== 0) accept(at + 1, s1 ^ accepting);
  if ((s2 & accepting) !== 0) accept(at + 2, s2 ^ accepting);
  if ((s3 & accepting) !== 0) accept(at + 3, s3 ^ accepting);
}
