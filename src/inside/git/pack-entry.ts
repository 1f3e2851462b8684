import type { ByteReader } from '../../stream/byte-reader.ts';
import type { IdBytes, ObjectType } from './object.ts';

/** How an object of a pack is stored: whole, or as a delta of one before it (by offset) or of any (by ID). */
export type PackEntry = { readonly size: number } & (
  | { readonly type: ObjectType }
  | { readonly baseOffset: number }
  | { readonly baseId: string }
);

const TYPES: Readonly<Record<number, ObjectType>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const BY_OFFSET = 6;
const BY_ID = 7;
/** A header with everything in it takes no more. */
const MOST_BYTES = 64;

/** Reads the header of the entry that begins at `offset` of the pack; undefined when it is none. https://git-scm.com/docs/pack-format */
export async function readEntry(reader: ByteReader, offset: number, idBytes: IdBytes): Promise<PackEntry | undefined> {
  const head = Buffer.from(await reader.peek(MOST_BYTES));
  const kind = (head[0]! >> 4) & 7;
  let at = 1;
  let size = head[0]! & 15;
  for (let scale = 16; (head[at - 1] ?? 0) >= 0x80; at++, scale *= 128) size += ((head[at] ?? 0) & 0x7f) * scale;
  let entry: PackEntry | undefined;
  if (kind === BY_OFFSET) {
    const [distance, next] = distanceAt(head, at);
    at = next;
    if (distance > 0 && distance <= offset) entry = { size, baseOffset: offset - distance };
  } else if (kind === BY_ID) {
    entry = { size, baseId: head.toString('hex', at, at + idBytes) };
    at += idBytes;
  } else {
    const type = TYPES[kind];
    if (type !== undefined) entry = { size, type };
  }
  if (at > head.length) return undefined;
  reader.advance(at);
  return entry;
}

/** Seven bits a byte, the highest first; each further byte adds one to what stands before it. */
function distanceAt(head: Buffer, start: number): [distance: number, next: number] {
  let at = start;
  let value = head[at]! & 0x7f;
  while ((head[at++] ?? 0) >= 0x80) value = (value + 1) * 128 + ((head[at] ?? 0) & 0x7f);
  return [value, at];
}
