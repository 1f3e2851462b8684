/**
 * Sealed entries in a folder, one file each. Without the folder's key a file tells nothing, neither by its name nor by its
 * bytes; one that was damaged, cut, renamed or written by somebody else does not open, and counts as absent.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, futimesSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, writeNew } from './folder.ts';
import { prune } from './prune.ts';

/** What an entry is about; begins the name of its file. */
export type EntryKind = 'image' | 'layer' | 'name';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Begins every file; changes with the form. */
const MARK = Buffer.from('buildleaks cache 1\n');
const HEAD_BYTES = MARK.length + NONCE_BYTES + TAG_BYTES;
/** Bytes of one entry: what a layer of three million paths needs. */
const MOST_BYTES = 64 << 20;
/** Characters of a sealed text: enough that no two are ever the same by chance. */
const SEAL_CHARS = 40;

/** Seals texts: tells equal ones, and nothing about a text to whoever has not the key. */
export function sealer(key: Buffer): (...parts: readonly string[]) => string {
  return (...parts) => createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex').slice(0, SEAL_CHARS);
}

export class CacheStore {
  readonly folder: string;
  /** Seals by the folder's key. */
  readonly seal: ReturnType<typeof sealer>;
  readonly #contentKey: Buffer;
  #hasWritten = false;

  /** Opens or makes the folder. Throws `CacheError` where it cannot be used. */
  constructor(folder: string) {
    this.folder = folder;
    const key = openFolder(folder);
    this.seal = sealer(createHmac('sha256', key).update('names and values').digest());
    this.#contentKey = createHmac('sha256', key).update('content').digest();
  }

  /** The entry as it was written, or undefined. An entry that is read counts as used just now. */
  read(kind: EntryKind, ...about: readonly string[]): Buffer | undefined {
    const name = this.#nameOf(kind, about);
    const bytes = readSealed(join(this.folder, name));
    return bytes === undefined ? undefined : this.#open(name, bytes);
  }

  /** Writes an entry; whoever reads it meanwhile sees the old one or the new one whole. Too large a one is left out. */
  write(kind: EntryKind, content: Uint8Array, ...about: readonly string[]): void {
    if (content.length > MOST_BYTES) return;
    const name = this.#nameOf(kind, about);
    const fresh = join(this.folder, `${name}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      writeNew(fresh, this.#close(name, content));
      renameSync(fresh, join(this.folder, name));
      this.#hasWritten = true;
    } catch {
      // A full disk or a folder that was taken away costs time at the next scan, and nothing else.
      removeQuietly(fresh);
    }
  }

  /** Keeps the folder within its size, when anything was written. */
  end(): void {
    if (!this.#hasWritten) return;
    this.#hasWritten = false;
    try {
      prune(this.folder);
    } catch {
      // What cannot be removed now may be at the next scan.
    }
  }

  #nameOf(kind: EntryKind, about: readonly string[]): string {
    return `${kind}-${this.seal('name', kind, ...about)}`;
  }

  #close(name: string, content: Uint8Array): Uint8Array[] {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#contentKey, nonce).setAAD(Buffer.from(name));
    const sealed = cipher.update(content);
    cipher.final();
    return [MARK, nonce, cipher.getAuthTag(), sealed];
  }

  #open(name: string, bytes: Buffer): Buffer | undefined {
    if (bytes.length < HEAD_BYTES || !bytes.subarray(0, MARK.length).equals(MARK)) return undefined;
    const nonce = bytes.subarray(MARK.length, MARK.length + NONCE_BYTES);
    const tag = bytes.subarray(MARK.length + NONCE_BYTES, HEAD_BYTES);
    const decipher = createDecipheriv(CIPHER, this.#contentKey, nonce).setAAD(Buffer.from(name)).setAuthTag(tag);
    try {
      const content = decipher.update(bytes.subarray(HEAD_BYTES));
      decipher.final();
      return content;
    } catch {
      return undefined;
    }
  }
}

function readSealed(path: string): Buffer | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > MOST_BYTES + HEAD_BYTES) return undefined;
      const bytes = Buffer.allocUnsafe(size);
      let at = 0;
      for (let count = -1; count !== 0 && at < size; at += count) count = readSync(file, bytes, at, size - at, at);
      touch(file);
      return at === size ? bytes : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function touch(file: number): void {
  try {
    const now = Date.now() / 1000;
    futimesSync(file, now, now);
  } catch {
    // On a read-only file system nothing is pruned either.
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It goes when it is old enough.
  }
}
