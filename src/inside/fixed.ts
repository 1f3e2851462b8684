import type { ByteReader } from '../stream/byte-reader.ts';
import type { MemberSink } from './unpacker.ts';

/** Hands `size` bytes of the reader to the sink as one member. False when the archive ends before. */
export async function passMember(reader: ByteReader, sink: MemberSink, name: string, size: number): Promise<boolean> {
  if (size === 0) return true;
  if (passWhole(await reader.piece(), sink, name, size)) {
    reader.advance(size);
    return true;
  }
  sink.begin(name);
  let left = size;
  while (left > 0) {
    const piece = (await reader.piece()).subarray(0, left);
    if (piece.length === 0) break;
    await sink.data(piece);
    reader.advance(piece.length);
    left -= piece.length;
  }
  await sink.end();
  if (left > 0) sink.problem(`the archive ends within ${name}`, left);
  return left === 0;
}

/** Hands a member over that is all in the piece at hand, if it is small. */
function passWhole(piece: Uint8Array, sink: MemberSink, name: string, size: number): boolean {
  if (sink.whole === undefined || size > piece.length) return false;
  return sink.whole(name, (memory, at, room) => {
    if (size >= room) return undefined;
    memory.set(piece.subarray(0, size), at);
    return size;
  });
}

/** Hands what is left of an archive to the sink as it stands, and tells how much it was. */
export async function passRaw(reader: ByteReader, sink: MemberSink, most = Number.POSITIVE_INFINITY): Promise<number> {
  let length = 0;
  for (let piece = await reader.piece(); piece.length > 0 && length < most; piece = await reader.piece()) {
    if (length === 0) sink.begin('', 'raw');
    const part = piece.subarray(0, most - length);
    length += part.length;
    await sink.data(part);
    reader.advance(part.length);
  }
  if (length > 0) await sink.end();
  return length;
}

/** The same after a fault, which is told. */
export async function passRest(reader: ByteReader, sink: MemberSink, reason: string): Promise<void> {
  const length = await passRaw(reader, sink);
  sink.problem(`${reason}; what follows was searched as it stands`, length);
}

/** The next `count` bytes as Latin-1 text; shorter only at the end. */
export async function takeText(reader: ByteReader, count: number): Promise<string> {
  return Buffer.from(await reader.take(count)).toString('latin1');
}
