import type { ByteReader } from '../stream/byte-reader.ts';
import type { MemberSink, Unpacker } from './unpacker.ts';

/** Formats that hold compressed content and are not read here: named, so that nothing is passed over in silence. */
const FORMATS: readonly { readonly name: string; readonly magic: string; readonly paths?: RegExp }[] = [
  { name: '7-Zip', magic: '7z\xbc\xaf\x27\x1c' },
  { name: 'RAR', magic: 'Rar!\x1a\x07' },
  { name: 'LZ4', magic: '\x04\x22\x4d\x18' },
  { name: 'lzip', magic: 'LZIP\x01' },
  { name: 'lzop', magic: '\x89LZO\0\r\n\x1a' },
  { name: 'Windows cabinet', magic: 'MSCF\0\0\0\0' },
  { name: 'SquashFS', magic: 'hsqs' },
  // These begin with bytes that others may begin with as well.
  { name: 'LZMA', magic: '\x5d\0\0', paths: /(?:\.lzma|\.tlz|\.rpm)$/ },
  { name: 'compress (.Z)', magic: '\x1f\x9d', paths: /\.(?:Z|taz)$/ },
];

/** How they begin. */
export const closedMagics: readonly string[] = FORMATS.map(({ magic }) => magic);

/** What names the file whose first bytes (Latin-1) are given, when it is of such a format. */
export function closedFormat(head: string, path: string): Unpacker | undefined {
  const format = FORMATS.find(({ magic, paths }) => head.startsWith(magic) && paths?.test(path) !== false);
  return format && { coversAll: false, unpack: (reader, sink) => name(format.name, reader, sink) };
}

async function name(format: string, reader: ByteReader, sink: MemberSink): Promise<void> {
  let bytes = 0;
  for await (const piece of reader.rest()) bytes += piece.length;
  sink.problem(`what ${format} compressed is not read; the file was searched as it stands`, bytes);
}
