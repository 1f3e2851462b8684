/** What lies in the folder that an image is to be built from. */
import { readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Context } from '../lint.ts';
import { codeOf } from './error-code.ts';
import { readText } from './read-text.ts';

/** Beyond so many the rest is not looked at, and that is told. */
const MOST_FILES = 200_000;
const MOST_IGNORE_BYTES = 4 << 20;

export interface FoundContext extends Context {
  readonly files: readonly string[];
  /** True where there were more files than are looked at. */
  readonly isCut: boolean;
}

/** The context of a Dockerfile; `folder` when the user named it. Throws `UsageError` when that cannot be read. */
export async function readContext(dockerfile: string, folder = dirname(dockerfile)): Promise<FoundContext> {
  const files = await filesOf(folder);
  const ignore = (await ignoreText(`${dockerfile}.dockerignore`)) ?? (await ignoreText(join(folder, '.dockerignore')));
  return {
    files: files.slice(0, MOST_FILES),
    isCut: files.length > MOST_FILES,
    ...(ignore === undefined ? {} : { ignore }),
  };
}

/** A file of its own for one Dockerfile wins. https://docs.docker.com/build/concepts/context/#filename-and-location */
async function ignoreText(path: string): Promise<string | undefined> {
  try {
    return await readText(path, `"${path}"`, MOST_IGNORE_BYTES);
  } catch {
    return undefined;
  }
}

/** Relative paths with slashes; links are not followed, and of a repository's own files only HEAD counts. */
async function filesOf(folder: string): Promise<string[]> {
  const files: string[] = [];
  const open = [''];
  for (let below = open.pop(); below !== undefined && files.length <= MOST_FILES; below = open.pop()) {
    for (const entry of await entriesOf(folder, below)) {
      const path = posix.join(below, entry.name);
      if (!entry.isDirectory()) files.push(path);
      else if (entry.name === '.git') files.push(`${path}/HEAD`);
      else open.push(path);
    }
  }
  return files;
}

async function entriesOf(folder: string, below: string) {
  try {
    return await readdir(join(folder, below), { withFileTypes: true });
  } catch (error) {
    // What may not be read below cannot be sent to a builder either.
    if (below !== '') return [];
    throw new UsageError(`The build context "${folder}" cannot be read: ${codeOf(error)}. Name it by --context-dir.`);
  }
}
