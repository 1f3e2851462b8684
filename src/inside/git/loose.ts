import { constants, inflateSync } from 'node:zlib';
import { ByteReader } from '../../stream/byte-reader.ts';
import { RawInflate } from '../../stream/inflate.ts';
import type { MemberSink, UnpackContext, Unpacker } from '../unpacker.ts';
import { inflateTo, isZlib } from './inflate.ts';
import { type IdBytes, repositoryOf } from './object.ts';
import type { HeldBlob, Repositories } from './repositories.ts';

/** A loose object: a file of its own, named by its ID. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
export const loose: Unpacker = { coversAll: true, unpack, placeOf: repositoryOf };

const PATH = /(?:^|[/!])objects\/([0-9a-f]{2})\/([0-9a-f]{38}|[0-9a-f]{62})$/;
const HEADER = /^(commit|tree|blob|tag) \d{1,15}\0/;
/** Enough of a stored object to tell its header. */
const HEADER_BYTES = 64;
/** A stored blob up to this size waits for its name. */
const HELD_MAX_BYTES = 2 << 20;
/** Bytes of a tree or commit that are looked at. */
const CONTENT_MAX_BYTES = 16 << 20;

/** True when the path and the first bytes are those of a loose object. */
export function isLoose(path: string, first: Uint8Array): boolean {
  return isZlib(first) && PATH.test(path);
}

async function unpack(reader: ByteReader, sink: MemberSink, { path, repositories }: UnpackContext): Promise<void> {
  const id = PATH.exec(path)!.slice(1).join('');
  const folder = repositoryOf(path);
  const stored = await reader.peek(HELD_MAX_BYTES + 1);
  const type = typeOf(stored);
  const blob = { folder, id, stored: Buffer.from(stored) };
  if (type === 'blob' && stored.length <= HELD_MAX_BYTES && repositories.hold(blob)) return;
  const content = await pass(reader, sink, type === 'tree' ? undefined : repositories.nameOf(folder, id));
  const repository = repositories.at(folder, idBytesOf(id));
  if (type === 'tree') repository.addTree(id, content);
  if (type === 'commit') repository.addCommit(id, content);
}

/** Hands on a blob that waited for its name. */
export async function unpackHeld(
  { folder, id, stored }: HeldBlob,
  sink: MemberSink,
  repositories: Repositories,
): Promise<void> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield stored;
  }
  await pass(new ByteReader(once()), sink, repositories.nameOf(folder, id));
}

const idBytesOf = (id: string): IdBytes => (id.length === 64 ? 32 : 20);

function typeOf(stored: Uint8Array): string | undefined {
  try {
    const head = inflateSync(stored.subarray(0, HEADER_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
    return HEADER.exec(head.toString('latin1', 0, HEADER_BYTES))?.[1];
  } catch {
    return undefined;
  }
}

/** Inflates an object to the end and gives the beginning of its content; hands it on as a member where it has a name. */
async function pass(reader: ByteReader, sink: MemberSink, name: string | undefined): Promise<Buffer> {
  const inflate = RawInflate.open();
  const parts: Buffer[] = [];
  let [length, isHeader] = [0, true];
  if (name !== undefined) sink.begin(name);
  try {
    const fault = await inflateTo(reader, inflate, async (bytes) => {
      const content = isHeader ? bytes.subarray(bytes.indexOf(0) + 1) : bytes;
      isHeader = false;
      length += content.length;
      if (length <= CONTENT_MAX_BYTES) parts.push(Buffer.from(content));
      if (name !== undefined) await sink.data(content);
    });
    if (fault !== undefined) sink.problem(`object ${name ?? ''}: ${fault}`);
  } finally {
    inflate.close();
  }
  if (name !== undefined) await sink.end();
  return Buffer.concat(parts);
}
