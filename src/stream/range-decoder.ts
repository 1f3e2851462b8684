// Taken out once: a global is looked up each time where modules run in a context of their own.
const { imul } = Math;

/** Probabilities have 11 bits; each bit decoded moves its own by a 32nd. */
export const EVEN_ODDS = 1 << 10;
const TOP = 2 ** 24;

/** Thrown by a range decoder when its input ends: what was decoded before is good. */
export class OutOfInput extends Error {}

/** The entropy decoder of LZMA, over input that is whole. https://github.com/jljusten/LZMA-SDK/blob/master/DOC/lzma-specification.txt */
export class RangeDecoder {
  /** Unsigned 32-bit numbers, kept as signed ones: those are what the machine has in registers. */
  #range = 0;
  #code = 0;
  #input: Uint8Array = new Uint8Array(0);
  #at = 0;

  /** Begins anew on `input`; false when that is no beginning. */
  begin(input: Uint8Array): boolean {
    if (input.length < 5) throw new OutOfInput();
    this.#input = input;
    this.#at = 5;
    this.#range = -1;
    this.#code = (input[1]! << 24) | (input[2]! << 16) | (input[3]! << 8) | input[4]!;
    return input[0] === 0;
  }

  /** True when the input is used up and the decoder in its final state. */
  get isFinished(): boolean {
    return this.#code === 0 && this.#at === this.#input.length;
  }

  bit(probs: Uint16Array, i: number): 0 | 1 {
    const prob = probs[i]!;
    const bound = imul(this.#range >>> 11, prob);
    if (this.#code >>> 0 < bound >>> 0) {
      this.#range = bound;
      probs[i] = prob + ((2048 - prob) >> 5);
      if (bound >>> 0 < TOP) this.#refill();
      return 0;
    }
    const rest = (this.#range - bound) | 0;
    this.#range = rest;
    this.#code = (this.#code - bound) | 0;
    probs[i] = prob - (prob >> 5);
    if (rest >>> 0 < TOP) this.#refill();
    return 1;
  }

  /**
   * Bits with a probability each for every path to them, the highest first, from `node` until it reaches `end` (a power of
   * two). The same as `bit` time and again; its state stays in registers, which is worth a third of all decoding.
   */
  walk(probs: Uint16Array, from: number, start: number, end: number): number {
    const input = this.#input;
    let [range, code, at, node] = [this.#range, this.#code, this.#at, start];
    while (node < end) {
      const prob = probs[from + node]!;
      const bound = imul(range >>> 11, prob);
      if (code >>> 0 < bound >>> 0) {
        range = bound;
        probs[from + node] = prob + ((2048 - prob) >> 5);
        node <<= 1;
      } else {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        probs[from + node] = prob - (prob >> 5);
        node = (node << 1) | 1;
      }
      if (range >>> 0 >= TOP) continue;
      if (at >= input.length) throw new OutOfInput();
      range <<= 8;
      code = (code << 8) | input[at++]!;
    }
    this.#range = range;
    this.#code = code;
    this.#at = at;
    return node;
  }

  /** `count` bits with a probability each for every path to them, the highest first. */
  tree(probs: Uint16Array, from: number, count: number): number {
    return this.walk(probs, from, 1, 1 << count) - (1 << count);
  }

  /** The same, the lowest bit first. */
  reverseTree(probs: Uint16Array, from: number, count: number): number {
    let node = 1;
    let value = 0;
    for (let i = 0; i < count; i++) {
      const bit = this.bit(probs, from + node);
      node = (node << 1) | bit;
      value |= bit << i;
    }
    return value;
  }

  /** `count` bits of even odds, the highest first. */
  direct(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      const half = this.#range >>> 1;
      const isOne = this.#code >>> 0 >= half;
      if (isOne) this.#code = (this.#code - half) | 0;
      this.#range = half;
      value = (value << 1) | (isOne ? 1 : 0);
      if (half < TOP) this.#refill();
    }
    return value >>> 0;
  }

  #refill(): void {
    if (this.#at >= this.#input.length) throw new OutOfInput();
    this.#range <<= 8;
    this.#code = (this.#code << 8) | this.#input[this.#at++]!;
  }
}
