import type { HashName, OwnedFile } from '../database.ts';

/** Tags of what is read. https://rpm-software-management.github.io/rpm/manual/tags.html */
const TAG = {
  name: 1000,
  version: 1001,
  release: 1002,
  digests: 1035,
  folderIndexes: 1116,
  baseNames: 1117,
  folders: 1118,
  digestAlgorithm: 5011,
} as const;

/** Numbers of the algorithms as OpenPGP has them. */
const HASHES: Readonly<Record<number, HashName>> = { 1: 'md5', 2: 'sha1', 8: 'sha256' };

/** Bytes of a path on Linux. */
const LONGEST_PATH = 4096;

interface Entry {
  readonly offset: number;
  readonly count: number;
}

/** The files that a package's header records. Format: https://rpm-software-management.github.io/rpm/manual/format_header.html */
export function* filesOfHeader(blob: Buffer): Generator<OwnedFile> {
  const header = readHeader(blob);
  if (header === undefined) return;
  const { data, entries } = header;
  const texts = (tag: number) => textsAt(data, entries.get(tag));
  const numbers = (tag: number) => numbersAt(data, entries.get(tag));
  const hash = HASHES[numbers(TAG.digestAlgorithm)[0] ?? 1];
  if (hash === undefined) return;
  const [name = '', version = '', release = ''] = [TAG.name, TAG.version, TAG.release].map((tag) => texts(tag)[0]);
  const owner = `${name} ${version}-${release}`;
  const folders = texts(TAG.folders).map((folder) => folder.slice(0, LONGEST_PATH));
  const indexes = numbers(TAG.folderIndexes);
  const digests = texts(TAG.digests);
  for (const [i, base] of texts(TAG.baseNames).entries()) {
    const digest = digests[i] ?? '';
    const path = `${folders[indexes[i] ?? -1] ?? ''}${base}`.replace(/^\/+/, '');
    // Folders and links have none.
    if (digest !== '') yield { path, hash, digest, owner };
  }
}

function readHeader(blob: Buffer): { readonly data: Buffer; readonly entries: ReadonlyMap<number, Entry> } | undefined {
  if (blob.length < 8) return undefined;
  const count = blob.readUInt32BE(0);
  const start = 8 + count * 16;
  if (start > blob.length) return undefined;
  const entries = new Map<number, Entry>();
  for (let at = 8; at < start; at += 16) {
    entries.set(blob.readUInt32BE(at), { offset: blob.readUInt32BE(at + 8), count: blob.readUInt32BE(at + 12) });
  }
  return { data: blob.subarray(start), entries };
}

function textsAt(data: Buffer, entry: Entry | undefined): string[] {
  const out: string[] = [];
  let at = entry?.offset ?? 0;
  for (let i = 0; i < (entry?.count ?? 0) && at < data.length; i++) {
    const end = data.indexOf(0, at);
    if (end < 0) break;
    out.push(data.toString('utf8', at, end));
    at = end + 1;
  }
  return out;
}

function numbersAt(data: Buffer, entry: Entry | undefined): number[] {
  const out: number[] = [];
  const { offset, count } = entry ?? { offset: 0, count: 0 };
  for (let at = offset; out.length < count && at + 4 <= data.length; at += 4) out.push(data.readUInt32BE(at));
  return out;
}
