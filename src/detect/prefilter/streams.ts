/** Runs the automaton over bytes: four places at once, because one alone waits for memory at every byte. */
import { endianness } from 'node:os';
import { ACCEPTING } from './automaton.ts';

/** Told of each place where pieces end: the offset of their last byte, and the state reached. */
export type Accept = (at: number, state: number) => void;

const STREAMS = 4;
/** Bytes that are read at once. */
const WORD = 4;
/** Shorter ranges are not worth several streams. */
const LEAST = 512;
const isLittleEndian = endianness() === 'LE';

/** Goes through [from, to), in the state that the `warmUp` bytes before it lead to; nothing before `floor` is read. */
export class Streams {
  readonly #next: Uint16Array;
  readonly #warmUp: number;

  constructor(next: Uint16Array, warmUp: number) {
    this.#next = next;
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
    let state = this.#stateAt(bytes, floor, from);
    for (let at = from; at < to; at++) {
      state = next[state + (bytes[at]! & 31)]!;
      if ((state & ACCEPTING) !== 0) accept(at, state);
    }
  }

  #stateAt(bytes: Uint8Array, floor: number, at: number): number {
    let state = 0;
    for (let i = Math.max(floor, at - this.#warmUp); i < at; i++) state = this.#next[state + (bytes[i]! & 31)]!;
    return state;
  }

  /** Four streams of `words` words each. The body is written out, for the compiler to keep all of it in registers. */
  #four(bytes: Uint8Array, floor: number, from: number, words: number, accept: Accept): void {
    const next = this.#next;
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
      const a0 = next[a3 + (a & 31)]!;
      const b0 = next[b3 + (b & 31)]!;
      const c0 = next[c3 + (c & 31)]!;
      const d0 = next[d3 + (d & 31)]!;
      const a1 = next[a0 + ((a >> 8) & 31)]!;
      const b1 = next[b0 + ((b >> 8) & 31)]!;
      const c1 = next[c0 + ((c >> 8) & 31)]!;
      const d1 = next[d0 + ((d >> 8) & 31)]!;
      const a2 = next[a1 + ((a >> 16) & 31)]!;
      const b2 = next[b1 + ((b >> 16) & 31)]!;
      const c2 = next[c1 + ((c >> 16) & 31)]!;
      const d2 = next[d1 + ((d >> 16) & 31)]!;
      a3 = next[a2 + ((a >> 24) & 31)]!;
      b3 = next[b2 + ((b >> 24) & 31)]!;
      c3 = next[c2 + ((c >> 24) & 31)]!;
      d3 = next[d2 + ((d >> 24) & 31)]!;
      if (((a0 | a1 | a2 | a3 | b0 | b1 | b2 | b3 | c0 | c1 | c2 | c3 | d0 | d1 | d2 | d3) & ACCEPTING) === 0) continue;
      const at = from + i * WORD;
      if (((a0 | a1 | a2 | a3) & ACCEPTING) !== 0) acceptWord(accept, at, a0, a1, a2, a3);
      if (((b0 | b1 | b2 | b3) & ACCEPTING) !== 0) acceptWord(accept, at + size, b0, b1, b2, b3);
      if (((c0 | c1 | c2 | c3) & ACCEPTING) !== 0) acceptWord(accept, at + size * 2, c0, c1, c2, c3);
      if (((d0 | d1 | d2 | d3) & ACCEPTING) !== 0) acceptWord(accept, at + size * 3, d0, d1, d2, d3);
    }
  }
}

function acceptWord(accept: Accept, at: number, s0: number, s1: number, s2: number, s3: number): void {
  if ((s0 & ACCEPTING) !== 0) accept(at, s0);
  if ((s1 & ACCEPTING) !== 0) accept(at + 1, s1);
  if ((s2 & ACCEPTING) !== 0) accept(at + 2, s2);
  if ((s3 & ACCEPTING) !== 0) accept(at + 3, s3);
}
