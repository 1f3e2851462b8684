import type { ByteReader } from '../../stream/byte-reader.ts';
import type { RawInflate } from '../../stream/inflate.ts';

/** True when these are the two bytes that a zlib stream begins with. https://www.rfc-editor.org/rfc/rfc1950#section-2.2 */
export function isZlib(first: Uint8Array): boolean {
  const [method = 0, flags = 0] = first;
  return (method & 0x0f) === 8 && method <= 0x78 && (method * 256 + flags) % 31 === 0 && (flags & 0x20) === 0;
}

/**
 * Inflates one zlib stream, as every object is stored; the reader then stands behind it. Undefined when all was sound, else
 * what is wrong. What comes is good until `give` resolves.
 */
export async function inflateTo(
  reader: ByteReader,
  inflate: RawInflate,
  give: (bytes: Uint8Array) => Promise<void> | void,
): Promise<string | undefined> {
  if (!isZlib(await reader.take(2))) return 'an object does not begin as one';
  inflate.reset();
  for (let isPending = false; ; ) {
    const input = await reader.piece();
    if (input.length === 0 && !isPending) return 'it ends within an object';
    const step = inflate.next(input);
    reader.advance(step.read);
    if (step.wrote > 0) await give(step.bytes);
    if (step.error !== undefined) return `an object is damaged: ${step.error}`;
    isPending = step.isFull;
    if (!step.ended) continue;
    // The checksum behind it.
    return (await reader.skip(4)) ? undefined : 'it ends within an object';
  }
}

/** Inflates a stream of known length into memory; a text says what is wrong. */
export async function inflateWhole(reader: ByteReader, inflate: RawInflate, size: number): Promise<Buffer | string> {
  if (!isZlib(await reader.take(2))) return 'an object does not begin as one';
  // A byte more, so that the end is told from a lack of room.
  const output = Buffer.allocUnsafe(size + 1);
  inflate.reset();
  for (let at = 0; ; ) {
    const input = await reader.piece();
    if (input.length === 0) return 'it ends within an object';
    const step = inflate.step(input, output, at, output.length - at);
    reader.advance(step.read);
    at += step.wrote;
    if (step.error !== undefined) return `an object is damaged: ${step.error}`;
    if (at > size || (step.ended && at < size)) return 'an object is not as long as it says';
    if (step.ended) return (await reader.skip(4)) ? output.subarray(0, size) : 'it ends within an object';
  }
}
