/** The headers in a Berkeley DB hash, as rpm kept them until 2020. https://github.com/berkeleydb/libdb/blob/master/src/dbinc/db_page.h */

const MAGIC = 0x00061561;
const HEADER = 26;
const HASH_PAGES: ReadonlySet<number> = new Set([2, 13]);
const OVERFLOW = 7;
/** A value that is on pages of its own. */
const OFF_PAGE = 3;

export function isBerkeleyHash(bytes: Buffer): boolean {
  return bytes.length > 512 && (bytes.readUInt32LE(12) === MAGIC || bytes.readUInt32BE(12) === MAGIC);
}

/** Headers are larger than what fits beside others on a page: only values on pages of their own are read. */
export function* berkeleyBlobs(bytes: Buffer): Generator<Buffer> {
  const isLittle = bytes.readUInt32LE(12) === MAGIC;
  const u32 = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const u16 = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const size = u32(20);
  if (size < 512 || size > 65_536) return;
  for (let page = size; page + size <= bytes.length; page += size) {
    if (!HASH_PAGES.has(bytes[page + 25]!)) continue;
    // Keys and values take turns.
    for (let i = 1; i < u16(page + 20) && HEADER + i * 2 + 2 <= size; i += 2) {
      const at = page + u16(page + HEADER + i * 2);
      if (at + 12 <= page + size && bytes[at] === OFF_PAGE) yield joined(u32(at + 4), u32(at + 8));
    }
  }

  function joined(first: number, length: number): Buffer {
    const parts: Buffer[] = [];
    let left = length;
    for (let number = first; number !== 0 && left > 0; ) {
      const page = number * size;
      if (page + size > bytes.length || bytes[page + 25] !== OVERFLOW) break;
      const part = bytes.subarray(page + HEADER, page + HEADER + Math.min(left, u16(page + 22)));
      if (part.length === 0) break;
      parts.push(part);
      left -= part.length;
      number = u32(page + 16);
    }
    return Buffer.concat(parts);
  }
}
