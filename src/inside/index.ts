import { type Kind, packed } from '../stream/sniff.ts';
import { ar } from './ar.ts';
import { closedFormat, closedMagics } from './closed.ts';
import { compressed } from './compressed.ts';
import { javaClass } from './constants/java.ts';
import { isPythonModule, pythonModule } from './constants/python.ts';
import { SQLITE_MAGIC, sqlite } from './constants/sqlite.ts';
import { cpio } from './cpio.ts';
import { isLoose, loose, pack } from './git/index.ts';
import { rpm } from './rpm.ts';
import { tar } from './tar.ts';
import type { Unpacker } from './unpacker.ts';
import { zip } from './zip.ts';

/** Bytes of a file's beginning that tell what it is. */
export { SNIFF_BYTES } from '../stream/sniff.ts';
export { type HeldBlob, isInRepository, type Origin, Repositories, repositoryOf, unpackHeld } from './git/index.ts';
export type { MemberSink, UnpackContext, Unpacker, WriteMember } from './unpacker.ts';

const BY_KIND: Partial<Record<Kind, Unpacker>> = {
  gzip: compressed,
  zstd: compressed,
  xz: compressed,
  bzip2: compressed,
  zip: zip,
  tar: tar,
};

/** Formats that only occur inside layers: how they begin, and what reads them. */
const BY_MAGIC: readonly (readonly [magic: string, unpacker: Unpacker])[] = [
  ['!<arch>\n', ar],
  ['070701', cpio],
  ['070702', cpio],
  ['\xed\xab\xee\xdb', rpm],
  ['PACK\0\0\0\x02', pack],
  ['PACK\0\0\0\x03', pack],
  ['\xca\xfe\xba\xbe\0', javaClass],
  [SQLITE_MAGIC, sqlite],
];

/** First bytes of all these; most files begin with none of them. */
const MARKED = new Uint8Array(256);
for (const magic of [...BY_MAGIC.map(([text]) => text), ...closedMagics]) MARKED[magic.charCodeAt(0)] = 1;

/** Zips that begin with a program or script of their own: told by name. */
const ZIP_NAMES = /\.(?:jar|war|ear|zip|whl|egg|pex|pyz|nupkg|vsix|apk|xpi)$/i;

/** What takes the file apart whose first bytes are given, or undefined when it is no archive. */
export function unpackerFor(first: Uint8Array, path: string): Unpacker | undefined {
  const kind = packed(first);
  const known = kind && BY_KIND[kind];
  if (known !== undefined) return known;
  const marked = MARKED[first[0] ?? 0] === 1 ? markedUnpacker(first, path) : undefined;
  if (marked !== undefined) return marked;
  if (isLoose(path, first)) return loose;
  if (isPythonModule(first, path)) return pythonModule;
  return ZIP_NAMES.test(path) ? zip : undefined;
}

function markedUnpacker(first: Uint8Array, path: string): Unpacker | undefined {
  const head = Buffer.from(first.buffer, first.byteOffset, Math.min(16, first.byteLength)).toString('latin1');
  return BY_MAGIC.find(([magic]) => head.startsWith(magic))?.[1] ?? closedFormat(head, path);
}
