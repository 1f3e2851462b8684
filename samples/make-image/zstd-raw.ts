/** A zstd frame without compression. https://github.com/facebook/zstd/blob/dev/doc/zstd_compression_format.md#frames */

const MAGIC = 0xfd2fb528;
/** Frame_Content_Size of 8 bytes, Single_Segment, no checksum, no dictionary. */
const DESCRIPTOR = 0b1110_0000;
/** Block_Maximum_Size. */
const BLOCK_BYTES = 128 << 10;

export function rawZstdFrame(bytes: Buffer): Buffer {
  const parts = [frameHeader(bytes.length)];
  let at = 0;
  do {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    at += block.length;
    parts.push(blockHeader(block.length, at === bytes.length), block);
  } while (at < bytes.length);
  return Buffer.concat(parts);
}

function frameHeader(size: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt8(DESCRIPTOR, 4);
  head.writeBigUInt64LE(BigInt(size), 5);
  return head;
}

/** 1 bit "last", 2 bits type (0 is raw), 21 bits size. */
function blockHeader(size: number, last: boolean): Buffer {
  const head = Buffer.alloc(3);
  head.writeUIntLE((size << 3) | (last ? 1 : 0), 0, 3);
  return head;
}
