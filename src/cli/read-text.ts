import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { bytes } from '../report/text.ts';
import { codeOf } from './error-code.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/** The text of a file that the user named. Throws `UsageError`; `what` begins its sentence. */
export async function readText(path: string, what: string, mostBytes: number): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${what} cannot be read: ${reasons[codeOf(error)] ?? String(error)}.`);
  }
  throw new UsageError(`${what} cannot be read: it is larger than ${bytes(mostBytes)}.`);
}
