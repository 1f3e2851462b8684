/** What bytes are, told from their beginning: media types and names lie, magic numbers seldom do. */

import { BLOCK, isZeroBlock, readHeader } from './tar-header.ts';

export type Kind = 'json' | 'tar' | 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'zip' | 'zeros' | 'unknown';

/** Enough of a stream's beginning to tell what it is: one tar header. */
export const SNIFF_BYTES = BLOCK;

const ZSTD = [0xb5, 0x2f, 0xfd];
const XZ = [0x37, 0x7a, 0x58, 0x5a, 0x00];
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72];
const ZIP_MEMBER = [3, 4];
const ZIP_EMPTY = [5, 6];
const ZSTD_SKIPPABLE = [0x2a, 0x4d, 0x18];
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const BZIP2_END = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90];

/**
 * Tells what a stream is from its first bytes ({@link SNIFF_BYTES}, or all there are). Compression comes first, as an
 * Engine decides it; a tar header comes before zip and JSON, since a member's name may begin like either.
 */
export function sniff(bytes: Uint8Array): Kind {
  return packed(bytes) ?? (isJson(bytes) ? 'json' : 'unknown');
}

/** The same, of what holds something else. */
export function packed(bytes: Uint8Array): Kind | undefined {
  return compression(bytes) ?? container(bytes);
}

/** Told by the first byte which magic to look at: every file of an image is asked. */
function compression(bytes: Uint8Array): Kind | undefined {
  const first = bytes[0];
  if (first === 0x1f) return bytes[1] === 0x8b && bytes[2] === 8 ? 'gzip' : undefined;
  if (first === 0x28) return has(bytes, 1, ZSTD) ? 'zstd' : undefined;
  if (first === 0xfd) return has(bytes, 1, XZ) ? 'xz' : undefined;
  if (first === 0x42) return isBzip2(bytes) ? 'bzip2' : undefined;
  return first !== undefined && (first & 0xf0) === 0x50 && has(bytes, 1, ZSTD_SKIPPABLE) ? 'zstd' : undefined;
}

function isBzip2(bytes: Uint8Array): boolean {
  const level = bytes[3];
  if (bytes[1] !== 0x5a || bytes[2] !== 0x68 || level === undefined || level < 0x31 || level > 0x39) return false;
  return has(bytes, 4, BZIP2_BLOCK) || has(bytes, 4, BZIP2_END);
}

function container(bytes: Uint8Array): Kind | undefined {
  if (bytes.length >= BLOCK) {
    if (bytes[0] === 0 && isZeroBlock(bytes, 0)) return 'zeros';
    if (has(bytes, 257, USTAR) || readHeader(bytes, 0) !== undefined) return 'tar';
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  return has(bytes, 2, ZIP_MEMBER) || has(bytes, 2, ZIP_EMPTY) ? 'zip' : undefined;
}

/** An object or array whose next character could go on one: a text that merely begins with a bracket is none. */
function isJson(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFF_BYTES)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:["}]|$)|\[\s*(?:["{[\]\-0-9tfn]|$))/.test(start);
}

function has(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[at + i] !== magic[i]) return false;
  return true;
}
