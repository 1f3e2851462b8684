import type { Bits } from './bzip2-bits.ts';
import { readCodes, readSelectors } from './bzip2-codes.ts';

const GROUP = 50;
const RANDOMISED = 'a block is randomised, as no bzip2 of this century writes it';

/** A block's bytes, sorted as the Burrows-Wheeler transform leaves them, with how to walk them in their true order. */
export interface SortedBlock {
  readonly length: number;
  /** Where the walk begins. */
  readonly origin: number;
}

/**
 * Reads a block behind its magic number and checksum. `next` takes for each place the byte there (low 8 bits) and the place
 * of the following byte (the others). A text says what is wrong. Format: https://en.wikipedia.org/wiki/Bzip2#File_format
 */
export function readBlock(bits: Bits, next: Uint32Array, limit: number): SortedBlock | string {
  if (bits.bit()) return RANDOMISED;
  const origin = bits.take(24);
  const alphabet = readAlphabet(bits);
  const codes = bits.take(3);
  if (alphabet.length === 0 || codes < 2 || codes > 6) return 'a block header is not sound';
  const selectors = readSelectors(bits, codes);
  const tables = selectors && readCodes(bits, codes, alphabet.length + 2);
  if (selectors === undefined || tables === undefined) return 'the codes of a block are not sound';
  const counts = new Uint32Array(256);
  const length = readSymbols({ bits, selectors, tables, alphabet, next, limit, counts });
  if (length < 0 || origin >= length) return 'a block is not sound';
  link(next, length, counts);
  return { length, origin };
}

/** The bytes that occur, by a map of sixteen maps of sixteen. */
function readAlphabet(bits: Bits): number[] {
  const rows = bits.take(16);
  const out: number[] = [];
  for (let row = 0; row < 16; row++) {
    const used = (rows >>> (15 - row)) & 1 ? bits.take(16) : 0;
    for (let i = 0; i < 16; i++) if ((used >>> (15 - i)) & 1) out.push(row * 16 + i);
  }
  return out;
}

interface Symbols {
  readonly bits: Bits;
  readonly selectors: Uint8Array;
  readonly tables: readonly { read(bits: Bits): number }[];
  readonly alphabet: readonly number[];
  readonly next: Uint32Array;
  readonly limit: number;
  /** How often each byte occurs; filled. */
  readonly counts: Uint32Array;
}

/** Undoes codes, run lengths and move-to-front; how many bytes there are, or -1. */
function readSymbols({ bits, selectors, tables, alphabet, next, limit, counts }: Symbols): number {
  const recent = Uint8Array.from(alphabet);
  const end = alphabet.length + 1;
  let [length, run, weight] = [0, 0, 1];
  for (let n = 0; ; n++) {
    const selector = selectors[Math.floor(n / GROUP)];
    if (selector === undefined) return -1;
    if (n % GROUP === 0) bits.check();
    const symbol = tables[selector]!.read(bits);
    if (symbol < 0) {
      bits.check();
      return -1;
    }
    if (symbol <= 1) {
      run += weight << symbol;
      weight *= 2;
      if (run > limit) return -1;
      continue;
    }
    if (run > 0) {
      if (length + run > limit) return -1;
      next.fill(recent[0]!, length, length + run);
      counts[recent[0]!]! += run;
      length += run;
      [run, weight] = [0, 1];
    }
    if (symbol === end) break;
    if (length === limit) return -1;
    const byte = recent[symbol - 1]!;
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = byte;
    next[length++] = byte;
    counts[byte]!++;
  }
  bits.check();
  return length;
}

/** Joins to each place the one that follows it in the true order. */
function link(next: Uint32Array, length: number, counts: Uint32Array): void {
  const places = new Uint32Array(256);
  for (let byte = 1; byte < 256; byte++) places[byte] = places[byte - 1]! + counts[byte - 1]!;
  for (let i = 0; i < length; i++) {
    const byte = next[i]! & 0xff;
    next[places[byte]!++]! |= i << 8;
  }
}
