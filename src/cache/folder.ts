/** The folder of a cache: the user's alone, with a random key that everything in it is sealed by. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const KEY_FILE = 'key';
const KEY_BYTES = 32;
const OTHERS_MAY_WRITE = 0o022;
const OTHERS_MAY_DO_ANYTHING = 0o077;

/** Why a folder is not used as a cache. Message: which folder, and what to do. */
export class CacheError extends Error {
  override readonly name = 'CacheError';
}

/** Makes the folder where there is none and gives its key. Throws `CacheError` for a folder that others may write to. */
export function openFolder(folder: string): Buffer {
  try {
    makeFolder(folder);
    checkOwner(folder);
    return readKey(folder) ?? makeKey(folder);
  } catch (error) {
    if (error instanceof CacheError) throw error;
    throw new CacheError(`the cache folder ${folder} cannot be used: ${(error as Error).message}`);
  }
}

/** Not by Node's own recursion, which never ends where a folder is there and still takes none, as below /proc. */
function makeFolder(folder: string): void {
  const parent = dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Who can write there could make a leaky image look clean. */
function checkOwner(folder: string): void {
  if (process.getuid === undefined) return;
  const { uid, mode } = statSync(folder);
  const reason =
    uid !== process.getuid()
      ? `it belongs to another user (${uid})`
      : (mode & OTHERS_MAY_WRITE) !== 0
        ? 'other users may write to it'
        : undefined;
  if (reason === undefined) return;
  throw new CacheError(`the cache folder ${folder} is not used, since ${reason}. Name another one with --cache-dir.`);
}

/** The key, unless it is none of ours, or others may have read it: then everything sealed by it is as good as gone. */
function readKey(folder: string): Buffer | undefined {
  try {
    const file = openSync(join(folder, KEY_FILE), 'r');
    try {
      const { mode, size } = fstatSync(file);
      const isPrivate = process.getuid === undefined || (mode & OTHERS_MAY_DO_ANYTHING) === 0;
      if (!isPrivate || size !== KEY_BYTES) return undefined;
      const key = Buffer.alloc(KEY_BYTES);
      return readSync(file, key, 0, KEY_BYTES, 0) === KEY_BYTES ? key : undefined;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of several processes that make a key at once, the first one's counts. */
function makeKey(folder: string): Buffer {
  const path = join(folder, KEY_FILE);
  const fresh = `${path}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
  writeNew(fresh, [randomBytes(KEY_BYTES)]);
  if (!linked(fresh, path) && readKey(folder) === undefined) renameSync(fresh, path);
  rmSync(fresh, { force: true });
  const key = readKey(folder);
  if (key === undefined) throw new CacheError(`the cache folder ${folder} does not keep its key`);
  return key;
}

/** Gives a file its name unless the name is taken; false also where the file system knows no links. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file that must not be there yet, for its owner alone. */
export function writeNew(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const part of parts) writeAll(file, part);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
}
