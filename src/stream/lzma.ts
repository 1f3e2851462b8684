import { EVEN_ODDS, RangeDecoder } from './range-decoder.ts';

/** Where each kind of probability begins. https://github.com/jljusten/LZMA-SDK/blob/master/DOC/lzma-specification.txt */
const IS_MATCH = 0;
const IS_REP0_LONG = IS_MATCH + (12 << 4);
const IS_REP = IS_REP0_LONG + (12 << 4);
const IS_REP0 = IS_REP + 12;
const IS_REP1 = IS_REP0 + 12;
const IS_REP2 = IS_REP1 + 12;
const SLOTS = IS_REP2 + 12;
const SPECIAL = SLOTS + 4 * 64;
const ALIGN = SPECIAL + 128;
const MATCH_LENGTH = ALIGN + 16;
/** Of one length coder: two choices, low and middle trees for each position state, a high tree. */
const LOW = 2;
const MIDDLE = LOW + (16 << 3);
const HIGH = MIDDLE + (16 << 3);
const REP_LENGTH = MATCH_LENGTH + HIGH + 256;
const LITERALS = REP_LENGTH + HIGH + 256;
const LITERAL_SIZE = 0x300;
/** Literal context bits and position bits are four together at most in LZMA2. */
const PROBS = LITERALS + (LITERAL_SIZE << 4);

/** State after a literal, a match, a repeated match, a short repeat. */
const AFTER_LITERAL = [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 4, 5] as const;

/** Where decoded bytes go, and matches come from: linear memory, moved down when it is full. */
export interface Window {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
  /** Where the bytes that a match may reach begin. */
  start: number;
}

/** The LZMA decoder; what it learnt lives on from chunk to chunk. */
export class Lzma {
  readonly #window: Window;
  readonly #range = new RangeDecoder();
  readonly #probs = new Uint16Array(PROBS);
  #literalBits = 0;
  #literalMask = 0;
  #positionMask = 0;
  #state = 0;
  /** Distances of the last four matches, less one. */
  #rep0 = 0;
  #rep1 = 0;
  #rep2 = 0;
  #rep3 = 0;

  constructor(window: Window) {
    this.#window = window;
  }

  /** Sets lc, lp and pb from their byte; false when that is none. */
  setProperties(byte: number): boolean {
    const lc = byte % 9;
    const lp = Math.floor(byte / 9) % 5;
    const pb = Math.floor(byte / 45);
    this.#literalBits = lc;
    this.#literalMask = (1 << lp) - 1;
    this.#positionMask = (1 << pb) - 1;
    return pb <= 4 && lc + lp <= 4;
  }

  resetState(): void {
    this.#probs.fill(EVEN_ODDS);
    this.#state = 0;
    this.#rep0 = this.#rep1 = this.#rep2 = this.#rep3 = 0;
  }

  /** Decodes `count` bytes into the window; what is wrong with the data, or undefined. Throws `OutOfInput`. */
  decode(input: Uint8Array, count: number): string | undefined {
    const window = this.#window;
    const end = window.at + count;
    if (!this.#range.begin(input)) return 'a chunk begins wrongly';
    while (window.at < end) {
      const position = (window.at - window.start) & this.#positionMask;
      if (this.#range.bit(this.#probs, IS_MATCH + (this.#state << 4) + position) === 0) this.#literal();
      else if (!this.#match(position, end)) return 'a match reaches beyond what there is';
    }
    return this.#range.isFinished ? undefined : 'a chunk does not end where it should';
  }

  #literal(): void {
    const { bytes, at, start } = this.#window;
    const probs = this.#probs;
    const before = at > start ? bytes[at - 1]! : 0;
    const context = ((at - start) & this.#literalMask) << this.#literalBits;
    const from = LITERALS + LITERAL_SIZE * (context + (before >> (8 - this.#literalBits)));
    const symbol =
      this.#state < 7
        ? this.#range.walk(probs, from, 1, 0x100)
        : this.#matched(probs, from, bytes[at - this.#rep0 - 1]!);
    bytes[at] = symbol;
    this.#window.at = at + 1;
    this.#state = AFTER_LITERAL[this.#state]!;
  }

  /** After a match, the byte that would have gone on with it tells where to look. */
  #matched(probs: Uint16Array, from: number, hint: number): number {
    let symbol = 1;
    let rest = hint;
    while (symbol < 0x100) {
      rest <<= 1;
      const expected = rest & 0x100;
      const bit = this.#range.bit(probs, from + 0x100 + expected + symbol);
      symbol = (symbol << 1) | bit;
      if (expected >> 8 !== bit) return this.#range.walk(probs, from, symbol, 0x100);
    }
    return symbol;
  }

  /** Decodes a match and copies it; false when it reaches too far back or beyond `end`. */
  #match(position: number, end: number): boolean {
    const { at, start } = this.#window;
    const length =
      this.#range.bit(this.#probs, IS_REP + this.#state) === 0 ? this.#newMatch(position) : this.#oldMatch(position);
    if (this.#rep0 >= at - (start > 0 ? start : 0) || at + length > end) return false;
    this.#copy(length);
    return true;
  }

  #newMatch(position: number): number {
    this.#rep3 = this.#rep2;
    this.#rep2 = this.#rep1;
    this.#rep1 = this.#rep0;
    const length = this.#length(MATCH_LENGTH, position);
    this.#state = this.#state < 7 ? 7 : 10;
    this.#rep0 = this.#distance(length);
    return length;
  }

  #oldMatch(position: number): number {
    const probs = this.#probs;
    if (this.#range.bit(probs, IS_REP0 + this.#state) === 0) {
      if (this.#range.bit(probs, IS_REP0_LONG + (this.#state << 4) + position) === 0) {
        this.#state = this.#state < 7 ? 9 : 11;
        return 1;
      }
    } else this.#reorder();
    this.#state = this.#state < 7 ? 8 : 11;
    return this.#length(REP_LENGTH, position);
  }

  /** Brings an earlier distance to the front. */
  #reorder(): void {
    let distance = this.#rep1;
    if (this.#range.bit(this.#probs, IS_REP1 + this.#state) === 1) {
      distance = this.#rep2;
      if (this.#range.bit(this.#probs, IS_REP2 + this.#state) === 1) {
        distance = this.#rep3;
        this.#rep3 = this.#rep2;
      }
      this.#rep2 = this.#rep1;
    }
    this.#rep1 = this.#rep0;
    this.#rep0 = distance;
  }

  #length(coder: number, position: number): number {
    const probs = this.#probs;
    if (this.#range.bit(probs, coder) === 0) return 2 + this.#range.tree(probs, coder + LOW + (position << 3), 3);
    if (this.#range.bit(probs, coder + 1) === 0)
      return 10 + this.#range.tree(probs, coder + MIDDLE + (position << 3), 3);
    return 18 + this.#range.tree(probs, coder + HIGH, 8);
  }

  #distance(length: number): number {
    const slot = this.#range.tree(this.#probs, SLOTS + ((length < 5 ? length - 2 : 3) << 6), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) return base + this.#range.reverseTree(this.#probs, SPECIAL + base - slot, bits);
    const high = this.#range.direct(bits - 4) * 16;
    return base + high + this.#range.reverseTree(this.#probs, ALIGN, 4);
  }

  #copy(length: number): void {
    const window = this.#window;
    const { bytes, at } = window;
    const from = at - this.#rep0 - 1;
    for (let i = 0; i < length; i++) bytes[at + i] = bytes[from + i]!;
    window.at = at + length;
  }
}
