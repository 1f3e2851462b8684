/** Compares what stands where the automaton met a piece: the only judge of what is a hit. */
import { CANDIDATE, CHECK, LITERAL, type Program, RUN } from './program.ts';

/** 1 at each of [A-Za-z0-9]. */
export const alphanumeric = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** Each byte with capital letters made small. */
export const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/** Takes a hit: where the keyword's first character is, which keyword, 1 when NUL bytes stand between its characters. */
export type Take = (offset: number, keyword: number, wide: number) => void;

/** A byte of this value stands for all characters beyond Latin-1, in text of two bytes a character. */
const BEYOND = 255;

/** Looks at one range of bytes, and at nothing outside of it. */
export class Verifier {
  readonly #program: Program;
  readonly #take: Take;
  #bytes: Uint8Array = new Uint8Array(0);
  #from = 0;
  #to = 0;

  constructor(program: Program, take: Take) {
    this.#program = program;
    this.#take = take;
  }

  open(bytes: Uint8Array, from: number, to: number): void {
    this.#bytes = bytes;
    this.#from = from;
    this.#to = to;
  }

  /** Reports the keywords of which a piece ends at `at`, as the accepting state `index` says. */
  verify(at: number, index: number): void {
    const { candidates, candidatesFrom, literals } = this.#program;
    const unit = this.#bytes[at - 1] === 0 ? 2 : 1;
    const end = candidatesFrom[index + 1]! * CANDIDATE;
    for (let i = candidatesFrom[index]! * CANDIDATE; i < end; i += CANDIDATE) {
      const literal = candidates[i]! * LITERAL;
      const start = at - candidates[i + 1]! * unit;
      const last = start + (literals[literal + 1]! - 1) * unit;
      if (start >= this.#from && last < this.#to && this.#isText(start, unit, literal))
        this.#check(literal, start, last, unit);
    }
  }

  #isText(start: number, unit: number, literal: number): boolean {
    const { literals, texts } = this.#program;
    const bytes = this.#bytes;
    const text = literals[literal]!;
    const length = literals[literal + 1]!;
    const ignoreCase = literals[literal + 2] === 1;
    for (let i = 0; i < length; i++) {
      const byte = bytes[start + i * unit]!;
      if ((ignoreCase ? lowerCase[byte] : byte) !== texts[text + i]) return false;
      if (unit === 2 && i > 0 && bytes[start + i * 2 - 1] !== 0) return false;
    }
    return true;
  }

  #check(literal: number, start: number, last: number, unit: number): void {
    const { checks, literals } = this.#program;
    const end = literals[literal + 4]! * CHECK;
    for (let check = literals[literal + 3]! * CHECK; check < end; check += CHECK) {
      if (checks[check + 1] === 1 && this.#hasWordBefore(start, unit)) continue;
      if (this.#hasRuns(last + unit, unit, checks[check + 2]!, checks[check + 3]!))
        this.#take(start, checks[check]!, unit - 1);
    }
  }

  #hasWordBefore(start: number, unit: number): boolean {
    const before = start - unit;
    return (
      before >= this.#from && alphanumeric[this.#bytes[before]!] === 1 && (unit === 1 || this.#bytes[start - 1] === 0)
    );
  }

  #hasRuns(from: number, unit: number, firstRun: number, endRun: number): boolean {
    const { runs } = this.#program;
    let at = from;
    for (let run = firstRun * RUN; run < endRun * RUN; run += RUN) {
      const least = at + runs[run + 1]! * unit;
      at = this.#skip(at, runs[run + 2]!, unit, runs[run]! * 256);
      if (at < least) return false;
    }
    return true;
  }

  /** The end of at most `max` characters of a set. */
  #skip(from: number, max: number, unit: number, set: number): number {
    const { sets } = this.#program;
    const bytes = this.#bytes;
    const end = Math.min(this.#to, from + max * unit);
    let at = from;
    for (; at < end; at += unit) {
      const isBeyond = unit === 2 && at + 1 < this.#to && bytes[at + 1] !== 0;
      if (sets[set + (isBeyond ? BEYOND : bytes[at]!)] === 0) break;
    }
    return at;
  }
}
