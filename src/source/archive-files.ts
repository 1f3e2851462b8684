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
    open: async () => ({ fd: file.fd, from: offset, bytes: size, close: async () => {} }),
  };
}

/** Pieces that are there at a time: the one that was given, the one before, which may be looked at still, and the next. */
const PIECES = 3;

/**
 * Bytes [from, from + size) of a file in pieces of 1 MiB, read ahead by one. A piece is good until the next but one is asked
 * for.
 */
export async function* readRange(
  file: FileHandle,
  from: number,
  size: number,
  onShort: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  const memory: Buffer[] = [];
  const read = (at: number): Promise<Piece> => {
    const slot = (at / CHUNK_BYTES) % PIECES;
    memory[slot] ??= Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, size - at));
    const bytes = memory[slot].subarray(0, size - at);
    const told = (length: number | Error) => ({ bytes, length });
    return readFully(file, bytes, from + at).then(told, told);
  };
  let next = read(0);
  try {
    for (let at = 0; at < size; at += CHUNK_BYTES) {
      const { bytes, length } = await next;
      if (length instanceof Error) return onShort(`it could not be read beyond byte ${at}: ${length.message}`);
      if (at + CHUNK_BYTES < size) next = read(at + CHUNK_BYTES);
      if (length > 0) yield bytes.subarray(0, length);
      if (length < bytes.length) return onShort(`it ends after ${at + length} of ${size} bytes`);
    }
  } finally {
    // Memory that is still being read into must not go, nor must the file be closed.
    await next;
  }
}

interface Piece {
  readonly bytes: Buffer;
  /** Bytes that came, or why they did not. */
  readonly length: number | Error;
}
