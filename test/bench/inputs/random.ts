/** A random number generator that gives the same numbers on every machine: inputs are made anew and are still the same. */

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  number(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** `length` characters of an alphabet. */
  text(alphabet: string, length: number): string;
}

/** Mulberry32, seeded. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const number = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[number(from.length)]!;
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[number(alphabet.length)]).join('');
  return { number, pick, text };
}
