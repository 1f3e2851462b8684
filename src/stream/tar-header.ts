/**
 * One 512-byte tar header, read the way Go's archive/tar (and so every Engine) reads it.
 * Format: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
 */

export const BLOCK = 512;

/** What an entry is, told from its type flag. */
export type EntryType =
  | 'file'
  | 'hardlink'
  | 'symlink'
  | 'device'
  | 'directory'
  | 'pax'
  | 'pax-global'
  | 'long-name'
  | 'long-link'
  | 'sparse'
  | 'other';

export interface TarHeader {
  readonly type: EntryType;
  readonly name: string;
  readonly linkName: string;
  /** Bytes of body that follow. 0 for links, devices and directories whatever the field says: engines read on there. */
  readonly size: number;
  /** True when more sparse-map blocks follow this header (GNU sparse). */
  readonly extended: boolean;
}

const TYPES: Readonly<Record<string, EntryType>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'device',
  '4': 'device',
  '5': 'directory',
  '6': 'device',
  '7': 'file',
  x: 'pax',
  g: 'pax-global',
  L: 'long-name',
  K: 'long-link',
  S: 'sparse',
};

const BODILESS: ReadonlySet<EntryType> = new Set(['hardlink', 'symlink', 'device', 'directory']);

const SIZE = 124;
const CHECKSUM = 148;
const TYPE = 156;
const MAGIC = 257;
const PREFIX = 345;
const GNU_EXTENDED = 482;
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72, 0];

/** The header at `at`, or undefined when the block is none (checksum wrong, size negative or unreadable). */
export function readHeader(bytes: Uint8Array, at: number): TarHeader | undefined {
  if (!checksumHolds(bytes, at)) return undefined;
  const declared = readNumber(bytes, at + SIZE, 12);
  if (declared === undefined) return undefined;
  const flag = String.fromCharCode(bytes[at + TYPE]!);
  const type = flag === '\0' && endsWithSlash(bytes, at) ? 'directory' : (TYPES[flag] ?? 'other');
  return {
    type,
    name: headerName(bytes, at),
    linkName: readText(bytes, at + 157, 100),
    size: BODILESS.has(type) ? 0 : declared,
    extended: type === 'sparse' && bytes[at + GNU_EXTENDED] !== 0,
  };
}

/** True when the 512 bytes at `at` are all zero, as at the end of an archive. */
export function isZeroBlock(bytes: Uint8Array, at: number): boolean {
  for (let i = at; i < at + BLOCK; i++) if (bytes[i] !== 0) return false;
  return true;
}

/** V7 archives mark a directory only by the name's last character. */
function endsWithSlash(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (i < at + 100 && bytes[i] !== 0) i++;
  return i > at && bytes[i - 1] === 0x2f;
}

function headerName(bytes: Uint8Array, at: number): string {
  const name = readText(bytes, at, 100);
  const prefix = bytes[at + PREFIX] !== 0 && isPosix(bytes, at + MAGIC) ? readText(bytes, at + PREFIX, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** `ustar` and a NUL. */
function isPosix(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < USTAR.length; i++) if (bytes[at + i] !== USTAR[i]) return false;
  return true;
}

/**
 * Both the unsigned sum of the standard and the signed one of old Sun tars. Nearly all blocks that are no header have no
 * number where the checksum is, or one that no block can have.
 */
function checksumHolds(bytes: Uint8Array, at: number): boolean {
  const stated = readNumber(bytes, at + CHECKSUM, 8);
  if (stated === undefined || stated > BLOCK * 255) return false;
  // The field itself counts as spaces.
  let unsigned = 8 * 0x20;
  let high = 0;
  for (let i = at; i < at + CHECKSUM; i++) {
    const byte = bytes[i]!;
    unsigned += byte;
    high += byte >> 7;
  }
  for (let i = at + CHECKSUM + 8; i < at + BLOCK; i++) {
    const byte = bytes[i]!;
    unsigned += byte;
    high += byte >> 7;
  }
  return stated === unsigned || stated === unsigned - 256 * high;
}

/** Octal text, or GNU base-256 when the top bit is set. Undefined when negative, beyond 2^53 or not a number. */
function readNumber(bytes: Uint8Array, at: number, length: number): number | undefined {
  return (bytes[at]! & 0x80) !== 0 ? readBase256(bytes, at, length) : readOctal(bytes, at, length);
}

function readBase256(bytes: Uint8Array, at: number, length: number): number | undefined {
  if ((bytes[at]! & 0x40) !== 0) return undefined;
  let n = bytes[at]! & 0x3f;
  for (let i = at + 1; i < at + length; i++) n = n * 256 + bytes[i]!;
  return Number.isSafeInteger(n) ? n : undefined;
}

function readOctal(bytes: Uint8Array, at: number, length: number): number | undefined {
  const end = at + length;
  let i = at;
  while (i < end && (bytes[i] === 0x20 || bytes[i] === 0)) i++;
  let n = 0;
  for (; i < end && bytes[i] !== 0 && bytes[i] !== 0x20; i++) {
    const digit = bytes[i]! - 0x30;
    if (digit < 0 || digit > 7) return undefined;
    n = n * 8 + digit;
  }
  return n;
}

/** NUL-terminated text; UTF-8 where it is valid, else Latin-1, so that no name is lost. */
export function readText(bytes: Uint8Array, at: number, length: number): string {
  let end = at;
  while (end < at + length && bytes[end] !== 0) end++;
  return end === at ? '' : decodeName(bytes.subarray(at, end));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file name's bytes as text: UTF-8 where valid, else Latin-1. */
export function decodeName(bytes: Uint8Array): string {
  if (bytes.length === 0) return '';
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(bytes)) return view.toString('latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return view.toString('latin1');
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 0x7f) return false;
  return true;
}
