import type { Bits } from './bzip2-bits.ts';

const LONGEST = 20;

/** A prefix code: symbols by their codes, which are given by length and order. */
export class PrefixCode {
  /** By length: the first code beyond it, as the top of a 32-bit number; and what to add to a code's number for its symbol. */
  readonly #limits = new Float64Array(LONGEST + 2);
  readonly #shifts = new Int32Array(LONGEST + 2);
  readonly #symbols: Uint16Array;
  readonly #shortest: number;

  /** `lengths` by symbol, each from 1 to 20. */
  constructor(lengths: Uint8Array) {
    this.#symbols = new Uint16Array(lengths.length);
    this.#shortest = lengths.reduce((a, b) => Math.min(a, b), LONGEST);
    let [code, count] = [0, 0];
    for (let length = 1; length <= LONGEST; length++) {
      this.#shifts[length] = count - code;
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] !== length) continue;
        this.#symbols[count++] = symbol;
        code++;
      }
      this.#limits[length] = code * 2 ** (32 - length);
      code *= 2;
    }
  }

  /** Takes one symbol, or gives -1 where no code stands. */
  read(bits: Bits): number {
    const top = bits.top() >>> 0;
    for (let length = this.#shortest; length <= LONGEST; length++) {
      if (top >= this.#limits[length]!) continue;
      bits.at += length;
      return this.#symbols[(top >>> (32 - length)) + this.#shifts[length]!] ?? -1;
    }
    return -1;
  }
}

/** Reads the codes of a block, each as the lengths of `count` symbols; undefined when they are not sound. */
export function readCodes(bits: Bits, codes: number, count: number): PrefixCode[] | undefined {
  const out: PrefixCode[] = [];
  for (let i = 0; i < codes; i++) {
    const lengths = new Uint8Array(count);
    let length = bits.take(5);
    for (let symbol = 0; symbol < count; symbol++) {
      while (bits.bit()) length += bits.bit() ? -1 : 1;
      if (length < 1 || length > LONGEST) return undefined;
      lengths[symbol] = length;
    }
    out.push(new PrefixCode(lengths));
  }
  return out;
}

/** The numbers of the codes, each used for 50 symbols, as places in a list whose used items move to the front. */
export function readSelectors(bits: Bits, codes: number): Uint8Array | undefined {
  const selectors = new Uint8Array(bits.take(15));
  const order = [0, 1, 2, 3, 4, 5].slice(0, codes);
  for (let i = 0; i < selectors.length; i++) {
    let place = 0;
    while (bits.bit()) if (++place >= codes) return undefined;
    const [code = 0] = order.splice(place, 1);
    order.unshift(code);
    selectors[i] = code;
  }
  return selectors.length === 0 ? undefined : selectors;
}
