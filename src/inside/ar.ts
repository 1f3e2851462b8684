import type { ByteReader } from '../stream/byte-reader.ts';
import { passMember, passRest, takeText } from './fixed.ts';
import type { MemberSink, Unpacker } from './unpacker.ts';

/** An `ar` archive, as Debian packages are. Format: https://man7.org/linux/man-pages/man5/deb.5.html */
export const ar: Unpacker = { coversAll: true, unpack };

async function unpack(reader: ByteReader, sink: MemberSink): Promise<void> {
  await reader.skip(8);
  for (;;) {
    const header = await takeText(reader, 60);
    if (header.length === 0) return;
    const size = Number(header.slice(48, 58));
    if (header.length < 60 || header.slice(58) !== '`\n' || !Number.isSafeInteger(size) || size < 0) {
      await passRest(reader, sink, 'a member header is not sound');
      return;
    }
    const name = header.slice(0, 16).trimEnd().replace(/\/$/, '');
    if (!(await passMember(reader, sink, name, size))) return;
    if (size % 2 === 1) await reader.skip(1);
  }
}
