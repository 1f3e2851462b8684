/** Where the report goes. A file is opened before the scan: that it cannot be written is told at once, not an hour later. */
import { constants } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { codeOf } from './error-code.ts';
import { type Output, writeOut } from './streams.ts';
import { WriteError } from './write-error.ts';

export interface ReportFile {
  write(text: string): Promise<void>;
  /** Closes the file; one that was made for this report and got none is taken away again. */
  close(): Promise<void>;
}

/** A new file can be read by its owner alone, since a report tells where secrets are. An old report stays until the new one is there. */
export async function openReport(path: string, stdout: Output): Promise<ReportFile> {
  if (path === '-') return { write: (text) => toStdout(text, stdout), close: async () => {} };
  const { handle, isNew } = await openFile(path);
  let written = false;
  return {
    async write(text) {
      await replace(handle, text).catch((error) => {
        throw new WriteError(`"${path}"`, error);
      });
      written = true;
    },
    async close() {
      await handle.close();
      if (isNew && !written) await unlink(path);
    },
  };
}

async function toStdout(text: string, stdout: Output): Promise<void> {
  await writeOut(stdout, text).catch((error) => {
    throw new WriteError('standard output', error);
  });
}

async function replace(handle: FileHandle, text: string): Promise<void> {
  if ((await handle.stat()).isFile()) await handle.truncate();
  await handle.writeFile(text);
}

async function openFile(path: string): Promise<{ handle: FileHandle; isNew: boolean }> {
  try {
    return { handle: await open(path, 'wx', 0o600), isNew: true };
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw cannotWrite(path, error);
  }
  try {
    return { handle: await open(path, constants.O_WRONLY), isNew: false };
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it first',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'you may not write there; choose another place',
  EPERM: 'you may not write there; choose another place',
  EROFS: 'that place is read-only; choose another one',
};

function cannotWrite(path: string, error: unknown): UsageError {
  const reason = reasons[codeOf(error)] ?? String(error);
  return new UsageError(`The report cannot be written to "${path}": ${reason}.`);
}
