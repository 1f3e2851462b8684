/** What bytes are, told from their beginning: media types and names lie, magic numbers seldom do. */

import { BLOCK, isZeroBlock, readHeader } from './tar-header.ts';

export type Kind = 'json' | 'tar' | 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'zip' | 'zeros' | 'unknown';

/** Enough of a stream's beginning to tell what it is: one tar header. */
export const SNIFF_BYTES = BLOCK;

const ZSTD_SKIPPABLE = [0x2a, 0x4d, 0x18];
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const BZIP2_END = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90];

/**
 * Tells what a stream is from its first bytes ({@link SNIFF_BYTES}, or all there are). Compression comes first, as an
 * Engine decides it; a tar header comes before zip and JSON, since a member's name may begin like either.
 */
export function sniff(bytes: Uint8Array): Kind {
  return compression(bytes) ?? container(bytes) ?? (isJson(bytes) ? 'json' : 'unknown');
}

function compression(bytes: Uint8Array): Kind | undefined {
  if (has(bytes, 0, [0x1f, 0x8b, 0x08])) return 'gzip';
  if (has(bytes, 0, [0x28, 0xb5, 0x2f, 0xfd])) return 'zstd';
  if (has(bytes, 1, ZSTD_SKIPPABLE) && (bytes[0]! & 0xf0) === 0x50) return 'zstd';
  if (has(bytes, 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])) return 'xz';
  return isBzip2(bytes) ? 'bzip2' : undefined;
}

function isBzip2(bytes: Uint8Array): boolean {
  const level = bytes[3];
  if (!has(bytes, 0, [0x42, 0x5a, 0x68]) || level === undefined || level < 0x31 || level > 0x39) return false;
  return has(bytes, 4, BZIP2_BLOCK) || has(bytes, 4, BZIP2_END);
}

function container(bytes: Uint8Array): Kind | undefined {
  if (bytes.length >= BLOCK && isZeroBlock(bytes, 0)) return 'zeros';
  if (bytes.length >= BLOCK && (readHeader(bytes, 0) !== undefined || has(bytes, 257, ascii('ustar')))) return 'tar';
  const isZip = has(bytes, 0, ascii('PK\x03\x04')) || has(bytes, 0, ascii('PK\x05\x06'));
  return isZip ? 'zip' : undefined;
}

/** An object or array whose next character could go on one: a text that merely begins with a bracket is none. */
function isJson(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFF_BYTES)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:["}]|$)|\[\s*(?:["{[\]\-0-9tfn]|$))/.test(start);
}

function has(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[at + i] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((c) => c.charCodeAt(0));
}
