/** Compares what stands where the automaton met a piece: the only judge of what is a hit. */
import { CANDIDATE, CHECK, LITERAL, type Program, RUN, WAY } from './program.ts';

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
      if (start >= this.#from && last < this.#to && this.#isLiteral(start, unit, literal))
        this.#check(literal, start, last, unit);
    }
  }

  #isLiteral(start: number, unit: number, literal: number): boolean {
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
      if (!this.#hasBefore(start, unit, checks[check + 1]!, checks[check + 2]!)) continue;
      if (!this.#hasRuns(last + unit, unit, checks[check + 3]!, checks[check + 4]!)) continue;
      if (this.#liesInText(start, last, unit, checks[check + 5]!)) this.#take(start, checks[check]!, unit - 1);
    }
  }

  #hasBefore(start: number, unit: number, firstWay: number, endWay: number): boolean {
    for (let way = firstWay; way < endWay; way++) if (this.#isWay(start, unit, way * WAY)) return true;
    return firstWay === endWay;
  }

  #isWay(start: number, unit: number, way: number): boolean {
    const { ways, waySets } = this.#program;
    const first = ways[way]!;
    let at = start;
    for (let i = first + ways[way + 1]! - 1; i >= first; i--) {
      at -= unit;
      if (at < this.#from) return true;
      if (!this.#isIn(waySets[i]! * 256, at, unit)) return false;
    }
    return true;
  }

  #isIn(set: number, at: number, unit: number): boolean {
    const bytes = this.#bytes;
    const isBeyond = unit === 2 && at + 1 < this.#to && bytes[at + 1] !== 0;
    return this.#program.sets[set + (isBeyond ? BEYOND : bytes[at]!)] !== 0;
  }

  #hasRuns(from: number, unit: number, firstRun: number, endRun: number): boolean {
    const { runs } = this.#program;
    let at = from;
    for (let run = firstRun; run < endRun; run++) {
      const [set, least, most] = [runs[run * RUN]! * 256, runs[run * RUN + 1]!, runs[run * RUN + 2]!];
      if (runs[run * RUN + 3] === 1) return this.#hasLazyRun(at, unit, set, least, most, run + 1, endRun);
      const end = this.#skip(at, most, unit, set);
      if (end < at + least * unit) return false;
      at = end;
    }
    return true;
  }

  #hasLazyRun(from: number, unit: number, set: number, least: number, most: number, next: number, endRun: number) {
    const end = this.#skip(from, most, unit, set);
    for (let at = from + least * unit; at <= end; at += unit) if (this.#hasRuns(at, unit, next, endRun)) return true;
    return false;
  }

  /** The end of at most `most` characters of a set. */
  #skip(from: number, most: number, unit: number, set: number): number {
    const end = Math.min(this.#to, from + most * unit);
    let at = from;
    while (at < end && this.#isIn(set, at, unit)) at += unit;
    return at;
  }

  /** True when a keyword stands in a run of at least `length` characters of text. */
  #liesInText(start: number, last: number, unit: number, length: number): boolean {
    let found = (last - start) / unit + 1;
    for (let at = start; found < length && this.#isText(at - unit, at - 1, unit); at -= unit) found++;
    for (let at = last; found < length && this.#isText(at + unit, at + 1, unit); at += unit) found++;
    return found >= length;
  }

  /** `between`: where a NUL must stand in text of two bytes a character. */
  #isText(at: number, between: number, unit: number): boolean {
    const bytes = this.#bytes;
    if (at < this.#from || at >= this.#to || (unit === 2 && bytes[between] !== 0)) return false;
    const byte = bytes[at]!;
    return (byte >= 9 && byte <= 13) || (byte >= 32 && byte <= 127);
  }
}
