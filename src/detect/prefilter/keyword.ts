/** What the prefilter looks for. */
import { type ByteSet, charSet, holds } from './byte-set.ts';

/** At least `min` bytes of a set, and up to `max`: as many as there are, or, when `lazy`, as few as let the rest follow. */
export interface ByteRun {
  readonly set: ByteSet;
  readonly min: number;
  readonly max: number;
  readonly lazy?: boolean;
}

/** A literal to look for. */
export interface Keyword {
  /** ASCII, at least 3 characters. */
  readonly text: string;
  /** Letters in any case. */
  readonly ignoreCase: boolean;
  /** One of these must stand right before, set by set, as far as the range goes back. */
  readonly before?: readonly (readonly ByteSet[])[];
  /** Runs that must follow, one after the other. */
  readonly next?: readonly ByteRun[];
  /** It must stand among at least this many characters of text in a row, itself included. Text: bytes 9–13 and 32–127. */
  readonly within?: number;
  /** The tail of an assignment must follow: `assignment`, after `next`. */
  readonly assigned?: boolean;
}

export const text: ByteSet = charSet(/[\t-\r\x20-\x7f]/);

const OPERATORS = /[=:,>|]/;
const REST_OF_KEY = /[\w.\-\s"'`\\\])[/}]/;
const BEFORE_VALUE = /[=:,>|\s"'`\\([{]/;
const VALUE = /[^\x00-\x20\x7f=:,>|\s"'`\\([{]/;

/**
 * What follows a word in the key of a named value, in any common syntax: up to 40 characters of the rest of the key, quotes
 * and spaces, an operator, up to 12 more operators, quotes and spaces, and a first character of a value.
 */
export const assignment: readonly ByteRun[] = [
  { set: charSet(REST_OF_KEY), min: 0, max: 40 },
  { set: charSet(OPERATORS), min: 1, max: 1 },
  { set: charSet(BEFORE_VALUE), min: 0, max: 12 },
  { set: charSet(VALUE), min: 1, max: 1 },
];

/** All that must follow a keyword. */
export function runsOf(keyword: Keyword): readonly ByteRun[] {
  return [...(keyword.next ?? []), ...(keyword.assigned === true ? assignment : [])];
}

/** Characters of text in a row, at least, that a keyword stands among wherever it is a hit. */
export function textAround(keyword: Keyword): number {
  if (!/^[\t-\r\x20-\x7f]+$/.test(keyword.text)) return 0;
  return Math.max(keyword.within ?? 0, keyword.text.length + leastText(runsOf(keyword)));
}

/** Characters of text, at least, that runs begin with. */
export function leastText(runs: readonly ByteRun[]): number {
  let sum = 0;
  for (const run of runs) {
    if (!holds(text, run.set)) break;
    sum += run.min;
  }
  return sum;
}
