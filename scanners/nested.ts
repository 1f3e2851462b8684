/**
 * Opens archives inside a layer's files: members are searched, and opened in their turn, up to the caps. The file's bytes
 * come as they pass; nothing of an archive is held but what is being unpacked.
 */
import type { Detector, Hit } from '../src/detect/index.ts';
import {
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
import { type Budget, type Level, Member, type Opened, type Openers } from './nested-member.ts';
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

export class NestedScan {
  readonly #detector: Detector;
  readonly #limits: Limits;
  readonly #sink: NestedSink;
  readonly #repositories = new Repositories();
  readonly #gitPlaces = new GitPlaces(this.#repositories);
  readonly #small: SmallFiles;
  /** One searcher a depth, since a member is searched while its archive is being read; and as many for what was put aside. */
  readonly #searchers = new Map<string, FileSearch>();
  /** Files whose structure is to be looked at when there is time. */
  #aside: { readonly at: Level; readonly unpacker: Unpacker; readonly bytes: Uint8Array }[] = [];
  #jobs: { readonly pipe: Pipe; readonly done: Promise<void> }[] = [];
  #open: Pipe | undefined;

  /** `small`: searches small members. */
  constructor(detector: Detector, limits: Limits, small: SmallFiles, sink: NestedSink) {
    this.#small = small;
    this.#detector = detector;
    this.#limits = limits;
    this.#sink = sink;
  }

  get isBusy(): boolean {
    return this.#jobs.length > 0 || this.#aside.length > 0;
  }

  /** A file of the layer begins that is an archive. */
  begin(path: string, unpacker: Unpacker): void {
    const pipe = new Pipe();
    const before = this.#jobs.at(-1)?.done ?? Promise.resolve();
    this.#jobs.push({ pipe, done: before.then(() => this.#unpackFile(path, pipe, unpacker)) });
    this.#open = pipe;
  }

  /** A small file of the layer, or of an archive in it, whose structure is worth looking at. The bytes must not change. */
  putAside(unpacker: Unpacker, bytes: Uint8Array, at: Omit<Level, 'aside'>): void {
    this.#aside.push({ at: { ...at, aside: true }, unpacker, bytes });
  }

  /** Where a file of the layer is opened. */
  top(path: string): Level {
    return { path, depth: 0, budget: { bytes: this.#limits.nestedBytes, members: this.#limits.nestedMembers } };
  }

  /** More bytes of that file, which are copied. */
  push(bytes: Uint8Array): void {
    this.#open?.write(bytes.slice());
  }

  end(): void {
    this.#open?.end();
    this.#open = undefined;
  }

  /** Resolves when all bytes given so far were unpacked and searched. */
  async drain(): Promise<void> {
    for (const job of this.#jobs) if (job.pipe !== this.#open) await job.done;
    this.#jobs = this.#jobs.filter((job) => job.pipe === this.#open);
    await this.#open?.drained();
    await this.#openAside();
  }

  async #openAside(): Promise<void> {
    for (let next = this.#aside.shift(); next !== undefined; next = this.#aside.shift()) {
      const { at, unpacker, bytes } = next;
      await this.#capped(at.path, () => this.#unpack(at, once(bytes), unpacker));
    }
  }

  /** The layer ends: what waited for the rest of it is searched, and told. */
  async finish(): Promise<void> {
    await this.drain();
    const budgets = new Map<string, Budget>();
    for (const blob of this.#repositories.release()) {
      const { folder } = blob;
      const budget = budgets.get(folder) ?? this.top(folder).budget;
      budgets.set(folder, budget);
      await this.#capped(folder, () =>
        unpackHeld(blob, this.#memberSink({ path: folder, depth: 0, budget }), this.#repositories),
      );
    }
    await this.#finishSmall();
    for (const placed of this.#gitPlaces.settle()) this.#sink.hit(placed);
    for (const searcher of this.#searchers.values()) searcher.close();
    this.#searchers.clear();
  }

  /** What small files hold may be worth a closer look, and that brings small files in its turn. */
  async #finishSmall(): Promise<void> {
    this.#small.flush();
    while (this.#aside.length > 0) {
      await this.#openAside();
      this.#small.flush();
    }
  }

  async #unpackFile(path: string, pipe: Pipe, unpacker: Unpacker): Promise<void> {
    await this.#capped(path, () => this.#unpack(this.top(path), pipe, unpacker));
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
      whole: (name, write) => this.#takeWhole(at, place, name, write, smallSink),
      problem: (reason, bytes = 0) => this.#sink.skip(at.path, reason, bytes),
    };
  }

  /** A small member of the archive, if it is no archive itself. */
  #takeWhole(at: Level, place: string, name: string, write: WriteMember, sink: SmallFileSink): boolean {
    const path = memberPath(place, name);
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
        if (depth < this.#limits.nestedDepth) this.putAside(unpacker, bytes, { ...at, path, depth });
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

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
