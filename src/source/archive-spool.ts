import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { SourceError } from '../errors.ts';
import { openNameless } from '../spool/index.ts';

/** Writes a stream to a temporary file. Throws `SourceError` when there is no room. */
export async function spool(
  chunks: AsyncIterable<Uint8Array>,
  what: string,
  folder: string = tmpdir(),
): Promise<FileHandle> {
  const file = await openNameless(folder).catch((error: Error) => {
    throw new SourceError(
      `${what} must be kept in a temporary file, which failed: ${error.message}. Set TMPDIR to a folder with room.`,
    );
  });
  try {
    for await (const chunk of chunks) await writeFully(file, chunk);
    return file;
  } catch (error) {
    await file.close();
    throw asSourceError(error, what, folder);
  }
}

async function writeFully(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
}

function asSourceError(error: unknown, what: string, folder: string): unknown {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  return isFull
    ? new SourceError(`${what} does not fit into ${folder}. Set TMPDIR to a folder with more room.`)
    : error;
}
