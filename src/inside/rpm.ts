import type { ByteReader } from '../stream/byte-reader.ts';
import type { MemberSink, Unpacker } from './unpacker.ts';

/**
 * An RPM: lead, signature header, header, then the compressed cpio, which is handed on as its content.
 * Format: https://rpm-software-management.github.io/rpm/manual/format_v4.html
 */
export const rpm: Unpacker = { coversAll: false, unpack };

const LEAD = 96;
const HEADER_MAGIC = 0x8eade8;

async function unpack(reader: ByteReader, sink: MemberSink): Promise<void> {
  await reader.skip(LEAD);
  const isSound = (await skipHeader(reader, true)) && (await skipHeader(reader, false));
  if (!isSound) {
    sink.problem('an RPM header is not sound; its payload was not unpacked');
    return;
  }
  sink.begin('');
  for await (const piece of reader.rest()) await sink.data(piece);
  await sink.end();
}

/** A header: 16 bytes with the number of index entries and the bytes of data; the signature's is padded to 8. */
async function skipHeader(reader: ByteReader, isPadded: boolean): Promise<boolean> {
  const head = Buffer.from(await reader.take(16));
  if (head.length < 16 || head.readUIntBE(0, 3) !== HEADER_MAGIC) return false;
  const length = head.readUInt32BE(8) * 16 + head.readUInt32BE(12);
  return reader.skip(length + (isPadded ? (8 - (length % 8)) % 8 : 0));
}
