/**
 * A tar state machine over slabs of bytes: no stream per entry, no copy. It reads the way an Engine does
 * (Go's archive/tar), and where an Engine would give up it goes on: every byte is handed out as part of something.
 */

import { type PaxRecords, parsePax } from './pax.ts';
import { BLOCK, type EntryType, isZeroBlock, readHeader, type TarHeader } from './tar-header.ts';

/** One member of the archive. */
export interface TarEntry {
  /** Clean path: no leading `/` or `./`, no empty or `.` segment; `..` is resolved and never leaves the root. */
  readonly path: string;
  readonly type: EntryType;
  /** Target of a link, as written. */
  readonly linkName: string;
  /** Bytes of body. */
  readonly size: number;
}

export interface TarHandler {
  /** A member begins. Called for pax and long-name records as well (type tells). */
  entry(entry: TarEntry): void;
  /** Bytes [start, end) of the slab belong to the current member's body; `last` when the body ends here. */
  body(start: number, end: number, last: boolean): void;
  /** Bytes that belong to no member: damage, or data after the end. Consecutive blocks come as one call per slab. */
  stray(start: number, end: number, reason: 'damaged' | 'after-end'): void;
}

/** Cleans a member's name to a path below the image's root. */
export function cleanPath(name: string): string {
  // Many archives begin every name so, and folders end with a slash; all else that is unclean is rare.
  const path = name.slice(name.startsWith('./') ? 2 : 0, name.endsWith('/') ? -1 : undefined);
  if (isClean(path)) return path;
  const out: string[] = [];
  for (const part of name.split('/')) {
    if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  return out.join('/');
}

function isClean(path: string): boolean {
  const first = path[0];
  if (first === undefined || first === '/' || first === '.' || path.endsWith('/')) return false;
  return !path.includes('//') && !path.includes('/.');
}

const META: ReadonlySet<EntryType> = new Set(['pax', 'pax-global', 'long-name', 'long-link']);

export class TarReader {
  readonly #handler: TarHandler;
  readonly #metaLimit: number;
  /** Bytes of the current body, and of the padding behind it, still to come. */
  #body = 0;
  #padding = 0;
  #meta: { type: EntryType; parts: Uint8Array[]; length: number } | undefined;
  #pending: { pax?: PaxRecords; name?: string; link?: string } = {};
  #extended = false;
  #zeros = 0;
  #ended = false;
  #boundary = -1;

  /** `metaLimit`: bytes kept of one pax or long-name record; names beyond are cut. */
  constructor(handler: TarHandler, metaLimit: number) {
    this.#handler = handler;
    this.#metaLimit = metaLimit;
  }

  /** Bytes of the current body that have not come yet. */
  get missing(): number {
    return this.#body;
  }

  /** Where in the slab that was pushed last the last member begins with all that belongs to it, or -1. */
  get boundary(): number {
    return this.#boundary;
  }

  /** Reads bytes [from, to) of a slab. All calls but the last must cover a multiple of 512 bytes. */
  push(bytes: Uint8Array, from: number, to: number): void {
    this.#boundary = -1;
    let at = from;
    while (at < to) {
      // A sparse map stands between its header and the body.
      if (this.#extended && to - at >= BLOCK) at = this.#takeSparseMap(bytes, at);
      else if (this.#body > 0) at = this.#takeBody(bytes, at, to);
      else if (this.#padding > 0) at = this.#takePadding(at, to);
      else if (to - at < BLOCK) at = this.#strayTo(at, to, this.#ended ? 'after-end' : 'damaged');
      else at = this.#takeBlock(bytes, at, to);
    }
  }

  #takeBody(bytes: Uint8Array, at: number, to: number): number {
    const end = Math.min(to, at + this.#body);
    this.#body -= end - at;
    if (this.#meta !== undefined) this.#keepMeta(bytes.subarray(at, end));
    this.#handler.body(at, end, this.#body === 0);
    if (this.#body === 0) this.#endBody();
    return end;
  }

  #takePadding(at: number, to: number): number {
    const end = Math.min(to, at + this.#padding);
    this.#padding -= end - at;
    return end;
  }

  #takeSparseMap(bytes: Uint8Array, at: number): number {
    this.#extended = bytes[at + 504] !== 0;
    return at + BLOCK;
  }

  #takeBlock(bytes: Uint8Array, at: number, to: number): number {
    if (isZeroBlock(bytes, at)) {
      if (++this.#zeros >= 2) this.#ended = true;
      return at + BLOCK;
    }
    const header = readHeader(bytes, at);
    if (header === undefined) return this.#strayBlocks(bytes, at, to);
    // An Engine stops at two zero blocks; members that follow are scanned all the same.
    this.#zeros = 0;
    const { pax, name, link } = this.#pending;
    if (pax === undefined && name === undefined && link === undefined) this.#boundary = at;
    this.#begin(header);
    return at + BLOCK;
  }

  /** Blocks that are no header, up to the next header or zero block: one call, so that text in them stays whole. */
  #strayBlocks(bytes: Uint8Array, at: number, to: number): number {
    let end = at + BLOCK;
    while (end + BLOCK <= to && readHeader(bytes, end) === undefined && !isZeroBlock(bytes, end)) end += BLOCK;
    return this.#strayTo(at, end, this.#ended ? 'after-end' : 'damaged');
  }

  #strayTo(at: number, to: number, reason: 'damaged' | 'after-end'): number {
    this.#handler.stray(at, to, reason);
    return to;
  }

  #begin(header: TarHeader): void {
    const isMeta = META.has(header.type);
    const { pax, name, link } = isMeta ? {} : this.#pending;
    const size = sizeOf(header, pax);
    const entry: TarEntry = {
      path: cleanPath(pax?.path ?? name ?? header.name),
      type: header.type,
      linkName: pax?.linkpath ?? link ?? header.linkName,
      size,
    };
    if (isMeta) this.#meta = { type: header.type, parts: [], length: 0 };
    else this.#pending = {};
    this.#extended = header.extended;
    this.#body = size;
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
    this.#handler.entry(entry);
    if (size === 0) this.#endBody();
  }

  #keepMeta(bytes: Uint8Array): void {
    const meta = this.#meta!;
    const room = this.#metaLimit - meta.length;
    if (room <= 0) return;
    const part = bytes.slice(0, room);
    meta.parts.push(part);
    meta.length += part.length;
  }

  #endBody(): void {
    const meta = this.#meta;
    this.#meta = undefined;
    if (meta === undefined) return;
    const bytes = Buffer.concat(meta.parts);
    if (meta.type === 'pax') this.#pending.pax = parsePax(bytes);
    else if (meta.type === 'long-name') this.#pending.name = untilNul(bytes);
    else if (meta.type === 'long-link') this.#pending.link = untilNul(bytes);
  }
}

/** A pax size counts for entries that have a body at all; links and devices have none, whatever is written. */
function sizeOf(header: TarHeader, pax: PaxRecords | undefined): number {
  const bodiless = ['hardlink', 'symlink', 'device', 'directory'].includes(header.type);
  return bodiless ? 0 : (pax?.size ?? header.size);
}

function untilNul(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
