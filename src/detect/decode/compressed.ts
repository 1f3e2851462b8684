import { RawInflate } from '../../stream/inflate.ts';
import { type Decoded, isCompressed, isWorthwhile } from './decoding.ts';

/** Bytes inflated from one text. */
const MOST_BYTES = 1 << 20;

/** What gzip or zlib compressed, when the bytes begin so. Ends early without a fault where the text does. */
export function inflated(bytes: Buffer): Decoded | undefined {
  if (!isCompressed(bytes)) return undefined;
  const start = bytes[0] === 0x78 ? 2 : gzipStart(bytes);
  const inflate = RawInflate.open();
  const output = Buffer.alloc(MOST_BYTES);
  try {
    const { wrote } = inflate.step(bytes.subarray(start), output, 0, output.length);
    const content = Buffer.from(output.subarray(0, wrote));
    return isWorthwhile(content) ? { bytes: content, at: () => 0, isCut: wrote === output.length } : undefined;
  } finally {
    inflate.close();
  }
}

/** Behind the header and its optional fields. https://www.rfc-editor.org/rfc/rfc1952#page-5 */
function gzipStart(bytes: Buffer): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0 && at + 2 <= bytes.length) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) at = bytes.indexOf(0, at) + 1;
  return at + ((flags & 2) !== 0 ? 2 : 0);
}
