import type { ByteReader } from '../stream/byte-reader.ts';
import { decompress } from '../stream/decompress.ts';
import type { MemberSink, Unpacker } from './unpacker.ts';

/** One compressed stream (gzip, zstd, xz, bzip2): a member without a name, since the path says it all. */
export const compressed: Unpacker = { coversAll: false, unpack };

async function unpack(reader: ByteReader, sink: MemberSink): Promise<void> {
  sink.begin('');
  for await (const bytes of decompress(reader.rest(), (reason) => sink.problem(reason))) await sink.data(bytes);
  await sink.end();
}
