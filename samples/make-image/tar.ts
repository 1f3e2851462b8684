import { createWriteStream } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Header, type Pack, pack } from 'tar-stream';
import { type Compression, compress } from './compress.ts';
import type { Entry } from './entry.ts';

/** One time for all members, so that equal descriptions give equal bytes and digests. */
const MTIME = new Date('2026-01-02T03:04:05Z');

function header({ path, type, content, target, mode, uid, gid }: Entry): Partial<Header> & Pick<Header, 'name'> {
  const fallback = type === 'directory' ? 0o755 : 0o644;
  return {
    name: path,
    type,
    size: content.length,
    mode: mode ?? fallback,
    uid: uid ?? 0,
    gid: gid ?? 0,
    mtime: MTIME,
    ...(target === undefined ? {} : { linkname: target }),
  };
}

/** The tar of the entries, in their order, as a stream. */
function tarStream(entries: readonly Entry[]): Pack {
  const tar = pack();
  for (const entry of entries) tar.entry(header(entry), entry.content);
  tar.finalize();
  return tar;
}

/** The tar of the entries, in memory: up to 2 GiB. */
export async function tarBytes(entries: readonly Entry[]): Promise<Buffer> {
  return buffer(Readable.from(tarStream(entries)));
}

/** Writes the tar of the entries to a file, compressed as a whole when asked. */
export async function writeTar(entries: readonly Entry[], path: string, how: Compression = 'none'): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (how === 'none') await pipeline(Readable.from(tarStream(entries)), createWriteStream(path));
  else await writeFile(path, compress(await tarBytes(entries), how));
}

/** Writes the entries as files below `root`. */
export async function writeTree(entries: readonly Entry[], root: string): Promise<void> {
  for (const { path, type, content, target } of entries) {
    const place = join(root, path);
    await mkdir(type === 'directory' ? place : dirname(place), { recursive: true });
    if (type === 'symlink') await symlink(target ?? '', place);
    else if (type === 'file') await writeFile(place, content);
  }
}
