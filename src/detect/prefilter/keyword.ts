/** What the prefilter looks for. */

/** Which of the 256 byte values belong: not zero at each that does. */
export type ByteSet = Uint8Array;

/** At least `min` bytes of a set, and up to `max` of them taken. */
export interface ByteRun {
  readonly set: ByteSet;
  readonly min: number;
  readonly max: number;
}

/** A literal to look for. */
export interface Keyword {
  /** ASCII, at least 3 characters. */
  readonly text: string;
  /** Letters in any case. */
  readonly ignoreCase: boolean;
  /** The byte before must not be one of [A-Za-z0-9]. */
  readonly boundary?: boolean;
  /** Runs that must follow, each taken greedily: a run must not hold what the next one begins with, unless min = max. */
  readonly next?: readonly ByteRun[];
  /** The tail of an assignment must follow: `assignment`, after `next`. */
  readonly assigned?: boolean;
}

/** The set of all byte values that satisfy `has`. */
export function byteSet(has: (byte: number) => boolean): ByteSet {
  return Uint8Array.from({ length: 256 }, (_, byte) => (has(byte) ? 1 : 0));
}

/** The set of the characters of a regular expression's class: `charSet(/[\w.-]/)`. */
export function charSet(pattern: RegExp): ByteSet {
  return byteSet((byte) => pattern.test(String.fromCharCode(byte)));
}

const OPERATORS = /[=:,>|]/;
const REST_OF_KEY = /[\w.\-\s"'`\\\])[/}]/;
const BEFORE_VALUE = /[=:,>|\s"'`\\([{]/;

/**
 * What follows a word in the key of a named value, in any common syntax: up to 40 characters of the rest of the key, quotes
 * and spaces, an operator, up to 12 more operators, quotes and spaces, and a first character of a value.
 */
export const assignment: readonly ByteRun[] = [
  { set: charSet(REST_OF_KEY), min: 0, max: 40 },
  { set: charSet(OPERATORS), min: 1, max: 1 },
  { set: charSet(BEFORE_VALUE), min: 0, max: 12 },
  {
    set: byteSet((byte) => byte > 32 && byte !== 127 && !BEFORE_VALUE.test(String.fromCharCode(byte))),
    min: 1,
    max: 1,
  },
];
