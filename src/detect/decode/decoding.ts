import { beginsKeystore } from '../keystore-frame.ts';

/** Bytes that stood encoded in a text, and where each of them stood. */
export interface Decoded {
  readonly bytes: Buffer;
  /** Offset in the encoded text of what the byte at `index` was decoded from. */
  at(index: number): number;
  /** True when there was more than is decoded at a time. */
  readonly isCut?: boolean;
}

/** One way to write bytes as text. One file each; listed in `index.ts`. */
export interface Encoding {
  readonly name: string;
  /** Decodes a text (Latin-1) of the characters that encodings are made of; undefined when it is none of this kind. */
  decode(text: string): Decoded | undefined;
}

/** Bytes at the beginning that tell whether something is text. */
const LOOKED_AT = 64;
/** Fewer hold no secret with a name. */
const LEAST = 12;

/** True for bytes that begin as text does, or as what is worth decoding further: gzip, zlib, UTF-16. */
export function isWorthwhile(bytes: Uint8Array): boolean {
  if (bytes.length < LEAST) return false;
  const first = bytes.subarray(0, LOOKED_AT);
  return isCompressed(first) || isText(first) || isWide(first) || beginsKeystore(first);
}

export function isCompressed(bytes: Uint8Array): boolean {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a === 0x1f && b === 0x8b && c === 8) return true;
  return a === 0x78 && (b === 1 || b === 0x5e || b === 0x9c || b === 0xda);
}

function isText(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    else if (byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 0x7f) return false;
  }
  return high * 3 <= bytes.length && (high === 0 || isUtf8(bytes));
}

/** The last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes).toString('utf8').slice(0, -1).includes('\ufffd');
}

/** UTF-16 of mostly ASCII text, low byte first, as PowerShell takes its commands. */
function isWide(bytes: Uint8Array): boolean {
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const isMark = i === 0 && bytes[0] === 0xff && bytes[1] === 0xfe;
    if (!isMark && (bytes[i + 1] !== 0 || !isText(bytes.subarray(i, i + 1)))) return false;
  }
  return true;
}
