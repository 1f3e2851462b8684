import type { FileHandle } from 'node:fs/promises';
import { SourceError } from '../errors.ts';
import type { Gap } from '../image.ts';
import { ArchiveIndex, type Member, readFully } from './archive-index.ts';
import type { SavedFile, SavedFiles } from './files.ts';

const CHUNK_BYTES = 1 << 20;

/**
 * Opens a tar as files: its members, read by seeking. Closes `file` when it is closed itself. Throws `SourceError` when there
 * is no member in it.
 */
export async function archiveFiles(
  file: FileHandle,
  name: string,
  metaLimit: number,
  gaps: readonly Gap[],
  signal: AbortSignal,
): Promise<SavedFiles> {
  const { size } = await file.stat();
  const index = await ArchiveIndex.read(file, size, metaLimit, signal);
  if (index.members.size === 0) {
    throw new SourceError(`${name} is no tar archive, or one that holds nothing. "docker save IMAGE" writes one.`);
  }
  return {
    name,
    gaps: [...gaps, ...index.gaps],
    find: async (path) => {
      const member = index.find(path);
      return member && savedFile(file, member);
    },
    close: () => file.close(),
  };
}

function savedFile(file: FileHandle, member: Member): SavedFile {
  const { path, offset, size } = member;
  return {
    where: path,
    identity: path,
    size,
    chunks: (onShort) => readRange(file, offset, size, onShort),
  };
}

/** Bytes [from, from + size) of a file in pieces of 1 MiB. */
export async function* readRange(
  file: FileHandle,
  from: number,
  size: number,
  onShort: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += CHUNK_BYTES) {
    const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, size - at));
    const length = await readFully(file, buffer, from + at).catch((error: Error) => error);
    if (length instanceof Error) return onShort(`it could not be read beyond byte ${at}: ${length.message}`);
    if (length > 0) yield buffer.subarray(0, length);
    if (length < buffer.length) return onShort(`it ends after ${at + length} of ${size} bytes`);
  }
}
