import { crc32 } from 'node:zlib';
import { RawInflate } from './inflate.ts';

const HEADER = 10;
const TRAILER = 8;
const NAME = 8;

/**
 * Inflates a gzip file that is all there into `output` from `at`, fewer than `room` bytes, and tells how many it wrote. Undefined
 * where it is not one sound member with a plain header, or has no room: what is there then means nothing, and the whole is to
 * be read by a `GzipDecoder`. https://www.rfc-editor.org/rfc/rfc1952
 */
export function gunzipSmall(input: Uint8Array, output: Uint8Array, at: number, room: number): number | undefined {
  const start = bodyStart(input);
  if (start === undefined || statedLength(input) >= room) return undefined;
  const inflate = RawInflate.open();
  try {
    const step = inflate.step(input.subarray(start), output, at, room);
    const isWhole = step.ended && start + step.read + TRAILER === input.length;
    return isWhole && isSound(input, output.subarray(at, at + step.wrote)) ? step.wrote : undefined;
  } finally {
    inflate.close();
  }
}

/** Where the DEFLATE stream begins, behind the header and the name in it. */
function bodyStart(input: Uint8Array): number | undefined {
  if (input.length < HEADER + TRAILER || input[0] !== 0x1f || input[1] !== 0x8b || input[2] !== 8) return undefined;
  if (input[3] === 0) return HEADER;
  if (input[3] !== NAME) return undefined;
  const end = input.indexOf(0, HEADER);
  return end < 0 ? undefined : end + 1;
}

function isSound(input: Uint8Array, content: Uint8Array): boolean {
  return statedLength(input) === content.length && uint32(input, input.length - TRAILER) === crc32(content);
}

const statedLength = (input: Uint8Array): number => uint32(input, input.length - 4);

function uint32(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}
