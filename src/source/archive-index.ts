import type { FileHandle } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Gap } from '../image.ts';
import { type PaxRecords, parsePax } from '../stream/pax.ts';
import { cleanPath } from '../stream/tar.ts';
import { BLOCK, type EntryType, isZeroBlock, readHeader, readText, type TarHeader } from '../stream/tar-header.ts';

/** Where a member's bytes are. */
export interface Member {
  readonly path: string;
  readonly type: EntryType;
  /** Of its first byte, from the beginning of the archive. */
  readonly offset: number;
  /** Bytes that the header declares. */
  readonly size: number;
  readonly linkName: string;
}

/** Links are followed this often at most. */
const LINKS_MAX = 16;
const WINDOW_BYTES = 64 << 10;

/** Where everything in a tar is, found in one pass over its headers; bodies are passed over, not read. */
export class ArchiveIndex {
  readonly members = new Map<string, Member>();
  readonly gaps: Gap[] = [];
  readonly #file: FileHandle;
  readonly #size: number;
  readonly #metaLimit: number;
  #window: Buffer = Buffer.alloc(0);
  #windowAt = 0;
  #pending: { pax?: PaxRecords; name?: string; link?: string } = {};

  private constructor(file: FileHandle, size: number, metaLimit: number) {
    this.#file = file;
    this.#size = size;
    this.#metaLimit = metaLimit;
  }

  /** `metaLimit`: bytes read of one pax or long-name record. */
  static async read(file: FileHandle, size: number, metaLimit: number, signal: AbortSignal): Promise<ArchiveIndex> {
    const index = new ArchiveIndex(file, size, metaLimit);
    await index.#walk(signal);
    return index;
  }

  /** The member of that name, links followed. */
  find(path: string): Member | undefined {
    let member = this.members.get(cleanPath(path));
    for (let i = 0; i < LINKS_MAX && member !== undefined; i++) {
      if (member.type === 'symlink') member = this.members.get(targetOf(member));
      else if (member.type === 'hardlink') member = this.members.get(cleanPath(member.linkName));
      else return member.type === 'directory' ? undefined : member;
    }
    return undefined;
  }

  async #walk(signal: AbortSignal): Promise<void> {
    let at = 0;
    for (let zeros = 0; zeros < 2 && at + BLOCK <= this.#size; ) {
      signal.throwIfAborted();
      const block = await this.#bytes(at, BLOCK);
      const isZero = isZeroBlock(block, 0);
      zeros = isZero ? zeros + 1 : 0;
      const header = isZero ? undefined : readHeader(block, 0);
      if (header !== undefined) at = await this.#take(header, at + BLOCK);
      else if (isZero) at += BLOCK;
      else at = await this.#passDamage(at);
    }
    if (at > this.#size) this.#gap(this.#size, `the archive ends ${at - this.#size} bytes early`);
    else await this.#checkTail(at);
  }

  /** Takes in one member and tells where the next header is. */
  async #take(header: TarHeader, bodyAt: number): Promise<number> {
    const isMeta = header.type.startsWith('pax') || header.type.startsWith('long');
    const { pax, name, link } = isMeta ? {} : this.#pending;
    const offset = header.extended ? await this.#passSparseMaps(bodyAt) : bodyAt;
    const size = header.size === 0 ? 0 : (pax?.size ?? header.size);
    const next = offset + Math.ceil(size / BLOCK) * BLOCK;
    if (isMeta) await this.#keepMeta(header.type, offset, size);
    else {
      this.#pending = {};
      const path = cleanPath(pax?.path ?? name ?? header.name);
      this.#add({ path, type: header.type, offset, size, linkName: pax?.linkpath ?? link ?? header.linkName });
    }
    return next;
  }

  #add(member: Member): void {
    const earlier = this.members.get(member.path);
    if (earlier !== undefined && earlier.size > 0 && earlier.type !== 'directory') {
      this.#gap(
        earlier.offset,
        `${member.path} stands in the archive again; these ${earlier.size} bytes were not read`,
      );
    }
    this.members.set(member.path, member);
  }

  async #passSparseMaps(from: number): Promise<number> {
    for (let at = from; ; at += BLOCK) {
      const block = await this.#bytes(at, BLOCK);
      if (block.length < BLOCK || block[504] === 0) return at + BLOCK;
    }
  }

  async #keepMeta(type: EntryType, offset: number, size: number): Promise<void> {
    const bytes = await this.#bytes(offset, Math.min(size, this.#metaLimit));
    if (type === 'pax') this.#pending.pax = parsePax(bytes);
    else if (type === 'long-name') this.#pending.name = readText(bytes, 0, bytes.length);
    else if (type === 'long-link') this.#pending.link = readText(bytes, 0, bytes.length);
  }

  /** Goes on to the next block that is a header or zero, and names what was passed over. */
  async #passDamage(from: number): Promise<number> {
    let at = from + BLOCK;
    for (; at + BLOCK <= this.#size; at += BLOCK) {
      const block = await this.#bytes(at, BLOCK);
      if (isZeroBlock(block, 0) || readHeader(block, 0) !== undefined) break;
    }
    const end = Math.min(at, this.#size);
    this.#gap(from, `${end - from} bytes of the archive are no tar member; they were not read`);
    return at;
  }

  /** Zeros fill up the last record; anything else is named. */
  async #checkTail(from: number): Promise<void> {
    let extra = 0;
    for (let at = from; at < this.#size; at += WINDOW_BYTES) {
      const bytes = await this.#bytes(at, Math.min(WINDOW_BYTES, this.#size - at));
      if (extra > 0 || bytes.some((byte) => byte !== 0)) extra += bytes.length;
    }
    if (extra > 0) this.#gap(from, `${extra} bytes follow the end of the archive; they were not read`);
  }

  #gap(at: number, reason: string): void {
    this.gaps.push({ where: `byte ${at} of the archive`, reason });
  }

  /** Bytes of the archive, good until the next call; fewer at its end. */
  async #bytes(at: number, length: number): Promise<Buffer> {
    const from = at - this.#windowAt;
    if (from >= 0 && from + length <= this.#window.length) return this.#window.subarray(from, from + length);
    const buffer = Buffer.allocUnsafe(Math.max(length, WINDOW_BYTES));
    this.#window = buffer.subarray(0, await readFully(this.#file, buffer, at));
    this.#windowAt = at;
    return this.#window.subarray(0, length);
  }
}

function targetOf({ path, linkName }: Member): string {
  return cleanPath(linkName.startsWith('/') ? linkName : posix.join(posix.dirname(path), linkName));
}

/** Reads until the buffer is full or the file ends; tells how many bytes came. */
export async function readFully(file: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, position + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}
