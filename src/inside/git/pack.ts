import { ByteReader } from '../../stream/byte-reader.ts';
import { RawInflate } from '../../stream/inflate.ts';
import type { MemberSink, UnpackContext, Unpacker } from '../unpacker.ts';
import { BaseCache } from './base-cache.ts';
import { applyDelta } from './delta.ts';
import { inflateTo, inflateWhole } from './inflate.ts';
import { KeptBytes } from './kept-bytes.ts';
import { type GitObject, type IdBytes, keyOf, objectId, repositoryOf } from './object.ts';
import { type PackEntry, readEntry } from './pack-entry.ts';
import type { Repositories } from './repositories.ts';

/** A packfile. https://git-scm.com/docs/pack-format */
export const pack: Unpacker = { coversAll: true, unpack, placeOf: repositoryOf };

/** Stored bytes kept, so that deltas find bases that were forgotten: packs up to this size are read whole. */
const KEPT_BYTES = 48 << 20;
/** Bytes of objects kept as bases. */
const CACHE_BYTES = 24 << 20;
/** A larger object is searched while it passes, and is no base; of one stored as a delta nothing can be read. */
const OBJECT_MAX_BYTES = 16 << 20;
/** Git's own chains are 50 long, or 4095 at the most. */
const LONGEST_CHAIN = 4096;
/** Bytes of objects made again in one pack, and rounds over those that wait: a pack could be made to ask for any number. */
const REMADE_MAX_BYTES = 2 ** 30;
const ROUNDS = 50;

async function unpack(reader: ByteReader, sink: MemberSink, { path, repositories }: UnpackContext): Promise<void> {
  const head = Buffer.from(await reader.peek(12));
  const idBytes = /-[0-9a-f]{64}\.pack$/.test(path) ? 32 : 20;
  const packReader = new PackReader(reader, sink, repositories, repositoryOf(path), idBytes);
  try {
    await packReader.read(head.length === 12 ? head.readUInt32BE(8) : 0);
  } finally {
    packReader.close();
  }
}

/** Where a delta stands whose base comes later. */
interface Pending {
  readonly offset: number;
  readonly base: number | string;
}

class PackReader {
  readonly #kept = new KeptBytes(KEPT_BYTES);
  readonly #cache = new BaseCache(CACHE_BYTES);
  readonly #inflate = RawInflate.open();
  readonly #reader: ByteReader;
  readonly #sink: MemberSink;
  readonly #repositories: Repositories;
  readonly #folder: string;
  readonly #idBytes: IdBytes;
  /** Offsets of the objects met, by the keys of their IDs. */
  readonly #offsets = new Map<number, number>();
  #pending: Pending[] = [];
  /** Objects that could not be made. */
  #lost = 0;
  #remade = 0;

  constructor(reader: ByteReader, sink: MemberSink, repositories: Repositories, folder: string, idBytes: IdBytes) {
    this.#reader = new ByteReader(this.#keeping(reader));
    this.#sink = sink;
    this.#repositories = repositories;
    this.#folder = folder;
    this.#idBytes = idBytes;
  }

  close(): void {
    this.#inflate.close();
  }

  async read(count: number): Promise<void> {
    await this.#reader.skip(12);
    for (let i = 0; i < count; i++) {
      const fault = await this.#readObject();
      if (fault === undefined) continue;
      this.#sink.problem(`${fault}; ${count - i} of its ${count} objects were not read`);
      break;
    }
    await this.#readPending();
    if (this.#lost === 0) return;
    this.#sink.problem(
      `${this.#lost} of its ${count} objects are deltas of others that are not held, or are too large`,
    );
  }

  async *#keeping(reader: ByteReader): AsyncGenerator<Uint8Array> {
    for await (const piece of reader.rest()) {
      this.#kept.add(piece);
      yield piece;
    }
  }

  /** Reads the next object and hands it on; what is wrong when the pack cannot be read on. */
  async #readObject(): Promise<string | undefined> {
    const { offset } = this.#reader;
    const entry = await readEntry(this.#reader, offset, this.#idBytes);
    if (entry === undefined) return 'an object does not begin as one';
    if (entry.size > OBJECT_MAX_BYTES) return this.#passLarge(entry, offset);
    const stored = await inflateWhole(this.#reader, this.#inflate, entry.size);
    if (typeof stored === 'string') return stored;
    if ('type' in entry) await this.#take(offset, { type: entry.type, content: stored });
    else await this.#takeDelta(offset, this.#baseOf(entry), stored);
    return undefined;
  }

  async #passLarge(entry: PackEntry, offset: number): Promise<string | undefined> {
    if (!('type' in entry)) {
      this.#lost++;
      return inflateTo(this.#reader, this.#inflate, () => {});
    }
    this.#sink.begin(`object at byte ${offset}`);
    const fault = await inflateTo(this.#reader, this.#inflate, (bytes) => this.#sink.data(bytes));
    await this.#sink.end();
    return fault;
  }

  /** The offset of a delta's base, or its ID as long as that is not known. */
  #baseOf(entry: Exclude<PackEntry, { readonly type: unknown }>): number | string {
    return 'baseOffset' in entry ? entry.baseOffset : (this.#offsets.get(keyOf(entry.baseId)) ?? entry.baseId);
  }

  async #takeDelta(offset: number, base: number | string, delta: Buffer): Promise<void> {
    const from = typeof base === 'number' ? await this.#objectAt(base, 0) : undefined;
    if (from === undefined) {
      this.#pending.push({ offset, base });
      return;
    }
    const content = applyDelta(from.content, delta, OBJECT_MAX_BYTES);
    if (content === undefined) this.#lost++;
    else await this.#take(offset, { type: from.type, content });
  }

  /** An object that was met before, made again where it was forgotten. */
  async #objectAt(offset: number, depth: number): Promise<GitObject | undefined> {
    const known = this.#cache.get(offset);
    if (known !== undefined) return known;
    const bytes = this.#kept.from(offset);
    if (bytes === undefined || depth > LONGEST_CHAIN || this.#remade > REMADE_MAX_BYTES) return undefined;
    const reader = new ByteReader(bytes);
    const entry = await readEntry(reader, offset, this.#idBytes);
    if (entry === undefined || entry.size > OBJECT_MAX_BYTES) return undefined;
    const stored = await inflateWhole(reader, this.#inflate, entry.size);
    if (typeof stored === 'string') return undefined;
    const object = 'type' in entry ? { type: entry.type, content: stored } : await this.#made(entry, stored, depth);
    this.#remade += stored.length + (object?.content.length ?? 0);
    if (object !== undefined) this.#cache.set(offset, object);
    return object;
  }

  async #made(
    entry: Exclude<PackEntry, { readonly type: unknown }>,
    delta: Buffer,
    depth: number,
  ): Promise<GitObject | undefined> {
    const base = this.#baseOf(entry);
    const from = typeof base === 'number' ? await this.#objectAt(base, depth + 1) : undefined;
    const content = from && applyDelta(from.content, delta, OBJECT_MAX_BYTES);
    return from && content && { type: from.type, content };
  }

  /** Deltas whose bases came behind them, or were based on such: as long as some can be made. */
  async #readPending(): Promise<void> {
    let before = -1;
    for (let round = 0; round < ROUNDS && this.#pending.length > 0 && this.#pending.length !== before; round++) {
      before = this.#pending.length;
      const pending = this.#pending;
      this.#pending = [];
      for (const { offset, base } of pending) {
        const object = await this.#objectAt(offset, 0);
        if (object === undefined) this.#pending.push({ offset, base });
        else await this.#take(offset, object);
      }
    }
    this.#lost += this.#pending.length;
  }

  /** Hands on an object: trees and commits tell of blobs, and all but trees are text to search. */
  async #take(offset: number, object: GitObject): Promise<void> {
    const { type, content } = object;
    const id = objectId(object, this.#idBytes);
    this.#cache.set(offset, object);
    this.#offsets.set(keyOf(id), offset);
    const repository = this.#repositories.at(this.#folder, this.#idBytes);
    if (type === 'tree') {
      repository.addTree(id, content);
      return;
    }
    if (type === 'commit') repository.addCommit(id, content);
    if (content.length === 0) return;
    this.#sink.begin(type === 'blob' ? this.#repositories.nameOf(this.#folder, id) : id);
    await this.#sink.data(content);
    await this.#sink.end();
  }
}
