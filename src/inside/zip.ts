/**
 * Zip, read by its local headers from front to back: nothing of it is held, whatever its size, and members that the central
 * directory leaves out are seen too. Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import type { ByteReader } from '../stream/byte-reader.ts';
import { decompress } from '../stream/decompress.ts';
import { RawInflate } from '../stream/inflate.ts';
import { cleanPath } from '../stream/tar.ts';
import { decodeName } from '../stream/tar-header.ts';
import { passMember, passRaw } from './fixed.ts';
import type { MemberSink, Unpacker } from './unpacker.ts';

export const zip: Unpacker = { coversAll: true, unpack };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const DESCRIPTOR_BYTES = 16;
const HEADER = 30;
/** Bytes of extra fields that hold times, owners and sizes alone. */
const USUAL_EXTRA = 64;
const UNKNOWN = 0xffffffff;
const ZIP64 = 1;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
const METHOD = { stored: 0, deflated: 8 } as const;
/** bzip2, zstd (two numbers) and xz: told by their own beginnings. */
const STREAMS: ReadonlySet<number> = new Set([12, 20, 93, 95]);
const STEP_BYTES = 64 << 10;

interface Member {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly extra: Uint8Array;
  /** Stored bytes; undefined where they are told only behind the data. */
  readonly size: number | undefined;
}

async function unpack(reader: ByteReader, sink: MemberSink): Promise<void> {
  const inflate = RawInflate.open();
  try {
    for (;;) {
      while (passHeld(reader, sink, inflate)) await skipDescriptor(reader);
      if ((await nextSignature(reader, sink)) !== LOCAL) break;
      const member = await readMember(reader);
      if (member === undefined) {
        sink.problem('the archive ends within a header');
        return;
      }
      if (member.extra.length > USUAL_EXTRA) await passBytes(member.extra, sink);
      await unpackMember(member, reader, sink, inflate);
      if ((member.flags & SIZES_FOLLOW) !== 0) await skipDescriptor(reader);
    }
    // The directory, and whatever stands behind it.
    await passRaw(reader, sink);
  } finally {
    inflate.close();
  }
}

/**
 * Passes on deflated members for as long as all of one is at hand: nearly all are small, and to wait for each takes longer
 * than to read it. True when it stopped behind the data of one whose descriptor may follow.
 */
function passHeld(reader: ByteReader, sink: MemberSink, inflate: RawInflate): boolean {
  for (;;) {
    const piece = reader.held;
    const begin = bodyOf(piece);
    if (begin === undefined) return false;
    const member = memberAt(piece, begin);
    const { extra, flags, method, name, size } = member;
    if (extra.length > USUAL_EXTRA || (flags & ENCRYPTED) !== 0 || method !== METHOD.deflated) return false;
    const taken = inflateWhole(name, piece.subarray(begin), sink, inflate, size);
    if (taken === 0) return false;
    reader.advance(begin + taken);
    if ((flags & SIZES_FOLLOW) === 0) continue;
    const rest = reader.held;
    if (rest.length < DESCRIPTOR_BYTES) return true;
    if (uint32(rest, 0) === DESCRIPTOR) reader.advance(DESCRIPTOR_BYTES);
  }
}

/** Where the data of the member begins whose header begins the piece, if that is all there. */
function bodyOf(piece: Uint8Array): number | undefined {
  if (piece.length < HEADER || uint32(piece, 0) !== LOCAL) return undefined;
  const begin = HEADER + uint16(piece, 26) + uint16(piece, 28);
  return begin < piece.length ? begin : undefined;
}

const uint16 = (bytes: Uint8Array, at: number): number => bytes[at]! | (bytes[at + 1]! << 8);
const uint32 = (bytes: Uint8Array, at: number): number => (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;

async function passBytes(bytes: Uint8Array, sink: MemberSink): Promise<void> {
  sink.begin('', 'raw');
  await sink.data(bytes);
  await sink.end();
}

/** Passes over checksum and sizes behind a member; of large ones a part of them is left. */
async function skipDescriptor(reader: ByteReader): Promise<void> {
  const head = Buffer.from(await reader.peek(DESCRIPTOR_BYTES));
  if (head.length === DESCRIPTOR_BYTES && head.readUInt32LE(0) === DESCRIPTOR) reader.advance(DESCRIPTOR_BYTES);
}

/** Moves to the next header: past a data descriptor, and past anything a program put before its own archive. */
async function nextSignature(reader: ByteReader, sink: MemberSink): Promise<number> {
  for (let isOpen = false; ; ) {
    const head = Buffer.from(await reader.peek(4));
    const signature = head.length < 4 ? 0 : head.readUInt32LE(0);
    if (head.length === 0 || signature === LOCAL || signature === CENTRAL) {
      if (isOpen) await sink.end();
      return signature;
    }
    const piece = await reader.piece();
    const next = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).indexOf('PK', 1);
    // A `P` at the end of the piece may begin a signature that goes on in the next.
    const passed = head.length < 4 ? head : piece.subarray(0, next > 0 ? next : Math.max(1, piece.length - 1));
    if (!isOpen) sink.begin('', 'raw');
    isOpen = true;
    await sink.data(passed);
    reader.advance(passed.length);
  }
}

async function readMember(reader: ByteReader): Promise<Member | undefined> {
  const head = await reader.peek(HEADER);
  if (head.length < HEADER) return undefined;
  const begin = HEADER + uint16(head, 26) + uint16(head, 28);
  const bytes = await reader.take(begin);
  return bytes.length < begin ? undefined : memberAt(bytes, begin);
}

/** The member whose header is given; `begin`: where its data begins. */
function memberAt(bytes: Uint8Array, begin: number): Member {
  const nameEnd = HEADER + uint16(bytes, 26);
  const extra = bytes.subarray(nameEnd, begin);
  const flags = uint16(bytes, 6);
  const stated = uint32(bytes, 18);
  const size = stated === UNKNOWN ? zip64Size(extra) : stated;
  const isTold = (flags & SIZES_FOLLOW) === 0 || size !== 0;
  return {
    name: cleanPath(decodeName(bytes.subarray(HEADER, nameEnd))),
    extra,
    flags,
    method: uint16(bytes, 8),
    size: isTold ? size : undefined,
  };
}

/** The stored size in the zip64 extra field, behind the real size. */
function zip64Size(extra: Uint8Array): number | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + uint16(extra, at + 2)) {
    if (uint16(extra, at) !== ZIP64 || at + 20 > extra.length) continue;
    return uint32(extra, at + 12) + uint32(extra, at + 16) * 2 ** 32;
  }
  return undefined;
}

async function unpackMember(member: Member, reader: ByteReader, sink: MemberSink, inflate: RawInflate): Promise<void> {
  const { name, flags, method, size } = member;
  const end = size === undefined ? undefined : reader.offset + size;
  if ((flags & ENCRYPTED) !== 0) sink.problem(`${name} is encrypted`, size ?? 0);
  else if (method === METHOD.deflated) await inflateMember(member, reader, sink, inflate, end);
  else if (size === undefined) sink.problem(`${name} does not tell its size; only its raw bytes were searched`);
  else if (method === METHOD.stored) await passMember(reader, sink, name, size);
  else if (STREAMS.has(method)) await decodeMember(name, reader, sink, size);
  else sink.problem(`${name} is compressed by method ${method}, which is not read here`, size);
  if (end !== undefined && end > reader.offset) await passRaw(reader, sink, end - reader.offset);
}

async function inflateMember(
  { name }: Member,
  reader: ByteReader,
  sink: MemberSink,
  inflate: RawInflate,
  end: number | undefined,
): Promise<void> {
  const taken = inflateWhole(name, await reader.piece(), sink, inflate, end && end - reader.offset);
  if (taken > 0) {
    reader.advance(taken);
    return;
  }
  const output = Buffer.alloc(STEP_BYTES);
  inflate.reset();
  sink.begin(name);
  // When a step fills the output there may be more to come without further input.
  for (let isDone = false, isPending = false; !isDone; ) {
    const piece = await reader.piece();
    const input = end === undefined ? piece : piece.subarray(0, end - reader.offset);
    if (input.length === 0 && !isPending) {
      sink.problem(`${name} ends early`);
      break;
    }
    const step = inflate.step(input, output, 0, output.length);
    reader.advance(step.read);
    await sink.data(output.subarray(0, step.wrote));
    if (step.error !== undefined) sink.problem(`${name} is damaged: ${step.error}`);
    isPending = step.wrote === output.length;
    isDone = step.ended || step.error !== undefined || (reader.offset === end && !isPending);
  }
  await sink.end();
}

/** Bytes of a small member at the most: as it is stored, and as it is. */
const SMALL = 256 << 10;

/** Inflates a small member that is all in the piece at hand, and tells how many bytes of that it took; 0 for none. */
function inflateWhole(
  name: string,
  piece: Uint8Array,
  sink: MemberSink,
  inflate: RawInflate,
  size: number | undefined,
): number {
  if (sink.whole === undefined || size === 0 || (size ?? 0) >= Math.min(SMALL, piece.length)) return 0;
  let read = 0;
  const isTaken = sink.whole(name, (memory, at, room) => {
    inflate.reset();
    // One byte more than it has, where that is known: only with input to spare is its end told.
    const step = inflate.step(piece.subarray(0, size === undefined ? SMALL : size + 1), memory, at, room);
    read = step.read;
    return step.ended && (size === undefined || step.read === size) ? step.wrote : undefined;
  });
  return isTaken ? read : 0;
}

async function decodeMember(name: string, reader: ByteReader, sink: MemberSink, size: number): Promise<void> {
  sink.begin(name);
  const tell = (reason: string) => sink.problem(`${name}: ${reason}`);
  for await (const bytes of decompress(bounded(reader, size), tell)) await sink.data(bytes);
  await sink.end();
}

async function* bounded(reader: ByteReader, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; ) {
    const piece = (await reader.piece()).subarray(0, left);
    if (piece.length === 0) return;
    reader.advance(piece.length);
    left -= piece.length;
    yield piece;
  }
}
