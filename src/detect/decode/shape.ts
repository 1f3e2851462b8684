import type { Run } from './runs.ts';

/** What a run may be, told from a few of its bytes: nearly all runs are names and paths. */
export type Shape = 'base64' | 'hex' | 'escapes' | 'none';

const QUADS = 6;
/** First characters of four that base64 writes ASCII text, compressed data and the NULs of UTF-16 with. */
const TEXT_LEAD = table('ACDHIJKLMNOPQRSTUVWXYZabcdef');
/** First digits of two that hex writes ASCII text with. */
const TEXT_DIGIT = table('01234567');
const DIGIT = table('0123456789abcdefABCDEF');
const PERCENT = 0x25;
const BACKSLASH = 0x5c;

/** `isPart`: the run began before its first byte here, so that what belongs together is not known. */
export function shapeOf(bytes: Uint8Array, { start, end }: Run, isPart: boolean): Shape {
  if (hasEscapes(bytes, start, end)) return 'escapes';
  if (isHex(bytes, start, end)) return 'hex';
  if (isPart || isPacked(bytes, start) || isKeystore(bytes, start)) return 'base64';
  let odd = 0;
  for (let i = 0; i < QUADS; i++) odd += 1 - TEXT_LEAD[bytes[start + i * 4]!]!;
  return odd > 1 ? 'none' : 'base64';
}

/** Base64 of what gzip (`H4sI`) or zlib (`eA`, `eF`, `eJ`, `eN`) begins with. */
function isPacked(bytes: Uint8Array, start: number): boolean {
  const [a, b, c, d] = [bytes[start], bytes[start + 1]!, bytes[start + 2], bytes[start + 3]];
  if (a === 0x65) return b === 0x41 || b === 0x46 || b === 0x4a || b === 0x4e;
  return a === 0x48 && b === 0x34 && c === 0x73 && d === 0x49;
}

/** Base64 of the frame of PKCS #12, whose length is in the third to fifth character. */
const KEYSTORE = [...'MII...IBAzCC']
  .map((c, i) => ({ at: i, code: c.charCodeAt(0) }))
  .filter(({ code }) => code !== 0x2e);

function isKeystore(bytes: Uint8Array, start: number): boolean {
  return KEYSTORE.every(({ at, code }) => bytes[start + at] === code);
}

function hasEscapes(bytes: Uint8Array, start: number, end: number): boolean {
  let count = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    // Two are the least, lest line breaks in a literal count.
    if (byte === PERCENT || (byte === BACKSLASH && (bytes[i + 1] === 0x75 || bytes[i + 1] === 0x78))) count++;
  }
  return count > 2;
}

function isHex(bytes: Uint8Array, start: number, end: number): boolean {
  if ((end - start) % 2 === 1) return false;
  for (let i = 0; i < QUADS * 2; i++) {
    const isSound = i % 2 === 0 ? TEXT_DIGIT[bytes[start + i]!] : DIGIT[bytes[start + i]!];
    if (isSound !== 1) return false;
  }
  return DIGIT[bytes[end - 1]!] === 1;
}

function table(characters: string): Uint8Array {
  const out = new Uint8Array(256);
  for (const c of characters) out[c.charCodeAt(0)] = 1;
  return out;
}
