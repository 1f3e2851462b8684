import { posix } from 'node:path';
import type { Gap } from '../image.ts';
import type { Limits } from '../limits.ts';
import { cleanPath } from '../stream/tar.ts';
import type { SavedFile, SavedFiles } from './files.ts';

/** Links are followed this often at most. */
const LINKS_MAX = 16;

type Member =
  | { readonly kind: 'kept'; readonly bytes: Buffer }
  | { readonly kind: 'passed'; readonly size: number; readonly why: string }
  | { readonly kind: 'link'; readonly target: string };

/**
 * A saved image that went by as a stream: its metadata, which was kept, and the names of what was not. Enough to read
 * config, manifests and attestations of, and to tell which layers there were.
 */
export class ExportFiles implements SavedFiles {
  readonly name: string;
  readonly gaps: Gap[] = [];
  readonly #members = new Map<string, Member>();
  readonly #limits: Limits;
  #kept = 0;

  constructor(name: string, limits: Limits) {
    this.name = name;
    this.#limits = limits;
  }

  /** True when so many bytes more may be kept; if not, that is a gap. */
  hasRoom(path: string, size: number): boolean {
    const { metadataBytes, metadataTotalBytes } = this.#limits;
    const isShort = size <= metadataBytes;
    if (isShort && this.#kept + size <= metadataTotalBytes) return true;
    const limit = isShort ? `${metadataTotalBytes} bytes of all metadata` : `${metadataBytes} bytes of one document`;
    this.gaps.push({ where: path, reason: `${size} bytes of JSON were not read: the limit is ${limit}` });
    return false;
  }

  keep(path: string, bytes: Buffer): void {
    this.#kept += bytes.length;
    this.#members.set(cleanPath(path), { kind: 'kept', bytes });
  }

  /** A member that went by; `why` it cannot be read again. */
  pass(path: string, size: number, why: string): void {
    this.#members.set(cleanPath(path), { kind: 'passed', size, why });
  }

  /** A symbolic link is relative to its own folder, a hard link to the archive. */
  link(path: string, target: string, isSymbolic: boolean): void {
    const full = isSymbolic && !target.startsWith('/') ? posix.join(posix.dirname(path), target) : target;
    this.#members.set(cleanPath(path), { kind: 'link', target: cleanPath(full) });
  }

  async find(path: string): Promise<SavedFile | undefined> {
    const found = this.#follow(path);
    return found && savedFile(found.path, found.member);
  }

  /** True when that file, or the blob of that digest, was handed out as it went by. */
  hasPassed(where: string): boolean {
    const path = where.includes(':') ? `blobs/${where.replace(':', '/')}` : where;
    return this.#follow(path)?.member.kind === 'passed';
  }

  async close(): Promise<void> {}

  #follow(from: string): { path: string; member: Exclude<Member, { kind: 'link' }> } | undefined {
    let path = cleanPath(from);
    for (let i = 0; i < LINKS_MAX; i++) {
      const member = this.#members.get(path);
      if (member?.kind !== 'link') return member && { path, member };
      path = member.target;
    }
    return undefined;
  }
}

function savedFile(path: string, member: Exclude<Member, { kind: 'link' }>): SavedFile {
  const size = member.kind === 'kept' ? member.bytes.length : member.size;
  return {
    where: path,
    identity: path,
    size,
    chunks: async function* (onShort) {
      if (member.kind === 'kept') yield member.bytes;
      else onShort(member.why);
    },
  };
}
