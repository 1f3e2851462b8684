/** Takes one archive apart: its members are searched, and opened in their turn, up to the caps. */
import type { Detector, Hit } from '../src/detect/index.ts';
import {
  type HeldBlob,
  type MemberSink,
  Repositories,
  type Unpacker,
  unpackerFor,
  unpackHeld,
  type WriteMember,
} from '../src/inside/index.ts';
import type { Limits } from '../src/limits.ts';
import { ByteReader } from '../src/stream/byte-reader.ts';
import { Pipe } from '../src/stream/pipe.ts';
import { FileSearch, type FileSink } from './file-search.ts';
import { GitPlaces } from './git-places.ts';
import { type Level, Member, type Opened, type Openers } from './nested-member.ts';
import { type PlacedHit, placedHit } from './placed-hit.ts';
import type { SmallFileSink, SmallFiles } from './small-files.ts';

/** Where results go. */
export interface NestedSink {
  hit(placed: PlacedHit): void;
  /** Something inside `path` was not read. */
  skip(path: string, reason: string, bytes: number): void;
  /** A member of this name begins. */
  name(path: string, name: string): void;
}

/** Ends the unpacking of one file of the layer. */
class CapReached extends Error {}

/** A file whose structure is to be looked at when there is time. */
export type PutAside = (unpacker: Unpacker, bytes: Uint8Array, at: Omit<Level, 'aside'>) => void;

export class ArchiveOpener implements Openers {
  readonly #detector: Detector;
  readonly #limits: Limits;
  readonly #sink: NestedSink;
  readonly #small: SmallFiles;
  readonly #putAside: PutAside;
  readonly #repositories = new Repositories();
  readonly #gitPlaces = new GitPlaces(this.#repositories);
  /** One searcher a depth, since a member is searched while its archive is being read; and as many for what was put aside. */
  readonly #searchers = new Map<string, FileSearch>();

  constructor(detector: Detector, limits: Limits, small: SmallFiles, sink: NestedSink, putAside: PutAside) {
    this.#detector = detector;
    this.#limits = limits;
    this.#small = small;
    this.#sink = sink;
    this.#putAside = putAside;
  }

  /** Unpacks a file of the layer. A cap that is reached ends it and is told. */
  async open(at: Level, chunks: AsyncIterable<Uint8Array>, unpacker: Unpacker): Promise<void> {
    await this.#capped(at.path, () => this.#unpack(at, chunks, unpacker));
  }

  /** Objects of repositories that waited for the rest of the layer. */
  release(): Iterable<HeldBlob> {
    return this.#repositories.release();
  }

  /** Unpacks one of them. */
  async openHeld(blob: HeldBlob, at: Level): Promise<void> {
    await this.#capped(at.path, () => unpackHeld(blob, this.#memberSink(at), this.#repositories));
  }

  /** The layer ends: tells what had to wait for that. */
  close(): void {
    for (const placed of this.#gitPlaces.settle()) this.#sink.hit(placed);
    for (const searcher of this.#searchers.values()) searcher.close();
    this.#searchers.clear();
  }

  async #capped(path: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CapReached)) throw error;
      this.#sink.skip(path, error.message, 0);
    }
  }

  async #unpack(at: Level, chunks: AsyncIterable<Uint8Array>, unpacker: Unpacker): Promise<void> {
    const reader = new ByteReader(chunks);
    const sink = this.#memberSink(at, unpacker.placeOf?.(at.path));
    try {
      await unpacker.unpack(reader, sink, { path: at.path, repositories: this.#repositories });
    } finally {
      await reader.close();
    }
  }

  /** `place`: what the paths of members begin with. */
  #memberSink(at: Level, place = at.path): MemberSink {
    let member: Member | undefined;
    const smallSink = this.#smallSink(at);
    const unopened: Openers = { openMember: () => undefined, searchMember: (at) => this.searchMember(at) };
    return {
      begin: (name, raw) => {
        this.#countMember(at);
        const path = memberPath(place, name);
        member = new Member({ ...at, path, depth: at.depth + 1 }, raw === 'raw' ? unopened : this);
        this.#tellName(path, name);
      },
      data: async (bytes) => {
        this.#countBytes(at, bytes.length);
        await member?.push(bytes);
      },
      end: async () => member?.end(),
      whole: (name, write) => this.#takeWhole(at, memberPath(place, name), name, write, smallSink),
      problem: (reason, bytes = 0) => this.#sink.skip(at.path, reason, bytes),
    };
  }

  /** A small member of the archive, if it is no archive itself. */
  #takeWhole(at: Level, path: string, name: string, write: WriteMember, sink: SmallFileSink): boolean {
    const length = this.#small.take(path, write, sink);
    if (length === undefined) return false;
    this.#countMember(at);
    this.#countBytes(at, length);
    this.#tellName(path, name);
    return true;
  }

  #smallSink(at: Level): SmallFileSink {
    return {
      hit: (path, hit, line, column) => this.#placeHit(path, hit, line, column),
      cut: (path, reason) => this.#sink.skip(path, reason, 0),
      extra: (path, unpacker, bytes) => {
        const depth = at.depth + 1;
        if (depth < this.#limits.nestedDepth) this.#putAside(unpacker, bytes, { ...at, path, depth });
      },
    };
  }

  #countMember({ budget }: Level): void {
    if (--budget.members < 0) throw new CapReached(`it holds more than ${this.#limits.nestedMembers} members`);
  }

  #countBytes({ budget }: Level, length: number): void {
    budget.bytes -= length;
    if (budget.bytes < 0) throw new CapReached(`it unpacks to more than ${this.#limits.nestedBytes} bytes`);
  }

  #tellName(path: string, name: string): void {
    this.#sink.name(path, name);
    if (name === '') return;
    for (const hit of this.#detector.path(name)) this.#sink.hit({ hit, place: { kind: 'file', path } });
  }

  /** A member that is an archive itself is unpacked in its turn; at the last depth it is named instead. */
  openMember(at: Level, first: Uint8Array): Opened | undefined {
    const unpacker = unpackerFor(first, at.path);
    if (unpacker === undefined || !this.isWorthwhile(unpacker)) return undefined;
    if (at.depth >= this.#limits.nestedDepth) {
      const reason = `archives are opened to depth ${this.#limits.nestedDepth}`;
      if (unpacker.isExtra !== true) this.#sink.skip(at.path, reason, 0);
      return undefined;
    }
    const pipe = new Pipe();
    const done = this.#unpack(at, pipe, unpacker);
    // It is awaited only when the member ends; a cap reached before must not count as unhandled.
    done.catch(() => {});
    return { pipe, done, coversAll: unpacker.coversAll };
  }

  /** Begins to search a member. */
  searchMember(at: Level): FileSearch {
    const { path, depth, aside } = at;
    const id = `${aside === true ? 'aside' : ''}${depth}`;
    const searcher = this.#searchers.get(id) ?? new FileSearch(this.#detector, this.#limits);
    this.#searchers.set(id, searcher);
    searcher.begin({ path: path.slice(path.lastIndexOf('!') + 1), whole: path }, this.#fileSink(path));
    return searcher;
  }

  #fileSink(path: string): FileSink {
    return {
      hit: (hit, line, column) => this.#placeHit(path, hit, line, column),
      cut: (reason) => this.#sink.skip(path, reason, 0),
    };
  }

  #placeHit(path: string, hit: Hit, line: number, column: number): void {
    const placed = placedHit(hit, path, line, column);
    if (!this.#gitPlaces.take(placed)) this.#sink.hit(placed);
  }

  /** What only tells more clearly what the bytes hold is of no use where values are looked for that are known. */
  isWorthwhile({ isExtra }: Unpacker): boolean {
    return isExtra !== true || this.#detector.spec?.onlyKnown !== true;
  }
}

const memberPath = (place: string, name: string): string => (name === '' ? place : `${place}!${name}`);
