import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceError } from '../errors.ts';

/**
 * Writes a stream to a temporary file that only this user may read. Its name is removed at once, so that the bytes go with the
 * process, however it ends. Throws `SourceError` when there is no room.
 */
export async function spool(
  chunks: AsyncIterable<Uint8Array>,
  what: string,
  folder: string = tmpdir(),
): Promise<FileHandle> {
  const path = join(folder, `buildleaks-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600).catch((error: Error) => {
    throw new SourceError(
      `${what} must be kept in a temporary file, which failed: ${error.message}. Set TMPDIR to a folder with room.`,
    );
  });
  try {
    await unlinkOrLater(path);
    for await (const chunk of chunks) await writeFully(file, chunk);
    return file;
  } catch (error) {
    await file.close();
    throw asSourceError(error, what, folder);
  }
}

/** An open file cannot be removed on Windows: there it goes when the process exits. */
async function unlinkOrLater(path: string): Promise<void> {
  await unlink(path).catch(() => {
    process.once('exit', () => rmSync(path, { force: true }));
  });
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
