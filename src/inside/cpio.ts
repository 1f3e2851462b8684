import type { ByteReader } from '../stream/byte-reader.ts';
import { cleanPath } from '../stream/tar.ts';
import { passMember, passRest, takeText } from './fixed.ts';
import type { MemberSink, Unpacker } from './unpacker.ts';

/** A cpio archive in its portable forms (`070701`, `070702`), as RPMs and initramfs hold. Format: https://man.freebsd.org/cgi/man.cgi?query=cpio&sektion=5 */
export const cpio: Unpacker = { coversAll: true, unpack };

const HEADER = 110;
const NAME_MAX = 64 << 10;
const TRAILER = 'TRAILER!!!';

async function unpack(reader: ByteReader, sink: MemberSink): Promise<void> {
  for (;;) {
    await skipZeros(reader);
    const header = await takeText(reader, HEADER);
    if (header.length === 0) return;
    const field = (n: number) => Number.parseInt(header.slice(6 + n * 8, 14 + n * 8), 16);
    const size = field(6);
    const nameLength = field(11);
    if (!/^07070[12][0-9a-fA-F]{104}$/.test(header) || nameLength > NAME_MAX) {
      await passRest(reader, sink, 'a member header is not sound');
      return;
    }
    const name = (await takeText(reader, nameLength)).replace(/\0.*$/s, '');
    await reader.skip(padding(HEADER + nameLength));
    if (name === TRAILER) continue;
    if (!(await passMember(reader, sink, cleanPath(name), size))) return;
    await reader.skip(padding(size));
  }
}

const padding = (length: number) => (4 - (length % 4)) % 4;

/** Archives may stand behind one another, with zeros between. */
async function skipZeros(reader: ByteReader): Promise<void> {
  for (;;) {
    const piece = await reader.piece();
    const end = piece.findIndex((byte) => byte !== 0);
    reader.advance(end < 0 ? piece.length : end);
    if (end >= 0 || piece.length === 0) return;
  }
}
