/** Keeps a cache folder within its size, tells what is in it, and empties it. Files that are not ours are left alone. */
import { readdirSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that a cache may take; beyond, the entries that were not used for the longest time go. */
export const MOST_CACHE_BYTES = 512 * 2 ** 20;
/** Share of that which is left after entries had to go, so that not every scan has to remove some. */
const KEPT_SHARE = 0.9;
/** Milliseconds after which a file that was never finished is nobody's any more. */
const ABANDONED_MS = 60 * 60 * 1000;

const ENTRY = /^(?:image|layer|name)-[0-9a-f]{40}$/;
const UNFINISHED = /^(?:key|(?:image|layer|name)-[0-9a-f]{40})\.\d+\.[0-9a-f]{12}\.tmp$/;

interface FoundFile {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

/** What a cache holds. */
export interface CacheSize {
  readonly images: number;
  readonly layers: number;
  readonly bytes: number;
}

/** Removes what was not used for the longest time, down to nine tenths of `mostBytes`, and what was left unfinished. */
export function prune(folder: string, mostBytes = MOST_CACHE_BYTES): void {
  const now = Date.now();
  for (const { name, usedAt } of filesIn(folder, UNFINISHED)) if (now - usedAt > ABANDONED_MS) remove(folder, name);
  const entries = filesIn(folder, ENTRY);
  let bytes = sum(entries);
  if (bytes <= mostBytes) return;
  for (const entry of entries.sort((a, b) => a.usedAt - b.usedAt)) {
    if (bytes <= mostBytes * KEPT_SHARE) return;
    remove(folder, entry.name);
    bytes -= entry.bytes;
  }
}

/** Counts the entries of a folder; all zero where there is none. */
export function sizeOf(folder: string): CacheSize {
  const entries = filesIn(folder, ENTRY);
  const count = (kind: string) => entries.filter(({ name }) => name.startsWith(kind)).length;
  return { images: count('image-'), layers: count('layer-'), bytes: sum(entries) };
}

/** Removes all entries and the key, and the folder when nothing else is in it. Tells what was removed. */
export function clear(folder: string): CacheSize {
  const size = sizeOf(folder);
  for (const pattern of [ENTRY, UNFINISHED, /^key$/]) {
    for (const { name } of filesIn(folder, pattern)) remove(folder, name);
  }
  try {
    rmdirSync(folder);
  } catch {
    // There is something else in it, or it is not there.
  }
  return size;
}

function filesIn(folder: string, pattern: RegExp): FoundFile[] {
  return namesIn(folder).flatMap((name) => {
    if (!pattern.test(name)) return [];
    try {
      const { size, mtimeMs } = statSync(join(folder, name));
      return [{ name, bytes: size, usedAt: mtimeMs }];
    } catch {
      // Another process removed it.
      return [];
    }
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function remove(folder: string, name: string): void {
  try {
    unlinkSync(join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function sum(files: readonly FoundFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
