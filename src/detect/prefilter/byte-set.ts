/** Sets of byte values: 256 bits in eight words. */

export type ByteSet = Uint32Array;

const WORDS = 8;
const chars = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

/** The set of the characters of a regular expression's class: `charSet(/[\w.-]/)`. */
export function charSet(pattern: RegExp): ByteSet {
  const set = new Uint32Array(WORDS);
  for (let byte = 0; byte < 256; byte++) if (pattern.test(chars[byte]!)) add(set, byte);
  return set;
}

export function setOfBytes(bytes: Iterable<number>): ByteSet {
  const set = new Uint32Array(WORDS);
  for (const byte of bytes) add(set, byte);
  return set;
}

function add(set: ByteSet, byte: number): void {
  set[byte >> 5]! |= 1 << (byte & 31);
}

export function has(set: ByteSet, byte: number): boolean {
  return ((set[byte >> 5]! >>> (byte & 31)) & 1) === 1;
}

export function union(a: ByteSet, b: ByteSet): ByteSet {
  const out = new Uint32Array(WORDS);
  for (let i = 0; i < WORDS; i++) out[i] = a[i]! | b[i]!;
  return out;
}

export function complement(set: ByteSet): ByteSet {
  return set.map((word) => ~word);
}

/** True when some byte is in both. */
export function meets(a: ByteSet, b: ByteSet): boolean {
  for (let i = 0; i < WORDS; i++) if ((a[i]! & b[i]!) !== 0) return true;
  return false;
}

/** True when all of `b` is in `a`. */
export function holds(a: ByteSet, b: ByteSet): boolean {
  for (let i = 0; i < WORDS; i++) if ((b[i]! & ~a[i]!) !== 0) return false;
  return true;
}

export function isEverything(set: ByteSet): boolean {
  return set.every((word) => word === 0xffffffff);
}
