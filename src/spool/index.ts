/** Temporary files without a name: what is in one goes with the process, however that ends. */
import { randomUUID } from 'node:crypto';
import { rmSync, statfsSync } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keeper, KeptLayer } from '../kept.ts';

/** `statfs` types of file systems that keep their files in memory. https://man7.org/linux/man-pages/man2/statfs.2.html */
const IN_MEMORY: ReadonlySet<number> = new Set([0x01021994, 0x858458f6]);
/** Bytes of a disk that are left to others. */
const LEFT_FREE = 1 << 30;
/** Bytes written before it is asked again how much room there is. */
const ASK_EVERY = 64 << 20;

/**
 * Opens a temporary file that only this user may read, and removes its name at once, so that the bytes go with the process,
 * however it ends. Throws the system's errors.
 */
export async function openNameless(folder: string = tmpdir()): Promise<FileHandle> {
  const path = join(folder, `buildleaks-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
  } catch {
    // An open file cannot be removed on Windows: there it goes when the process exits.
    process.once('exit', () => rmSync(path, { force: true }));
  }
  return file;
}

/** Keeps layers one behind the other in one such file. `most`: bytes in it at the most. */
export class Spool implements Keeper {
  readonly #folder: string | undefined;
  readonly #most: number;
  #file: FileHandle | undefined;
  #end = 0;
  /** How far it may grow before the disk is asked again. */
  #granted = 0;
  #isFull = false;

  constructor(most: number, folders: readonly string[] = [tmpdir(), '/var/tmp']) {
    this.#most = most;
    this.#folder = folders.find(isOnDisk);
  }

  async begin(): Promise<KeptLayer | undefined> {
    if (this.#isFull || !this.#hasRoom(0) || !(await this.#open())) return undefined;
    let bytes = 0;
    return {
      fd: this.#file!.fd,
      from: this.#end,
      get bytes() {
        return bytes;
      },
      add: async (more) => {
        const isAdded = await this.#add(more);
        if (isAdded) bytes += more.length;
        return isAdded;
      },
      close: async () => {},
    };
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }

  async #open(): Promise<boolean> {
    try {
      this.#file ??= await openNameless(this.#folder);
      return true;
    } catch {
      this.#isFull = true;
      return false;
    }
  }

  async #add(bytes: Uint8Array): Promise<boolean> {
    if (this.#isFull || !this.#hasRoom(bytes.length) || !(await this.#write(bytes))) {
      this.#isFull = true;
      return false;
    }
    this.#end += bytes.length;
    return true;
  }

  async #write(bytes: Uint8Array): Promise<boolean> {
    const file = this.#file!;
    try {
      for (let at = 0; at < bytes.length; )
        at += (await file.write(bytes, at, bytes.length - at, this.#end + at)).bytesWritten;
      return true;
    } catch {
      return false;
    }
  }

  #hasRoom(more: number): boolean {
    if (this.#folder === undefined || this.#end + more > this.#most) return false;
    if (this.#end + more <= this.#granted) return true;
    // Never more than half of what was free.
    const isFree = freeBytes(this.#folder) > Math.max(LEFT_FREE, this.#end) + ASK_EVERY + more;
    if (isFree) this.#granted = this.#end + more + ASK_EVERY;
    return isFree;
  }
}

/** Memory is what the file is to save. */
function isOnDisk(folder: string): boolean {
  try {
    return !IN_MEMORY.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
