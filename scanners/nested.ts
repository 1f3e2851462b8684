/**
 * Opens archives inside a layer's files: members are searched, and opened in their turn, up to the caps. The file's bytes
 * come as they pass; nothing of an archive is held but what is being unpacked.
 */
import type { Detector } from '../src/detect/index.ts';
import { type MemberSink, Repositories, type Unpacker, unpackerFor, unpackHeld } from '../src/inside/index.ts';
import type { Limits } from '../src/limits.ts';
import { ByteReader } from '../src/stream/byte-reader.ts';
import { Pipe } from '../src/stream/pipe.ts';
import { FileSearch } from './file-search.ts';
import { GitPlaces } from './git-places.ts';
import { type Budget, type Level, Member, type Opened, type Openers } from './nested-member.ts';
import { type PlacedHit, placedHit } from './placed-hit.ts';

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
  /** One searcher a depth, since a member is searched while its archive is being read. */
  readonly #searchers: (FileSearch | undefined)[] = [];
  #jobs: { readonly pipe: Pipe; readonly done: Promise<void> }[] = [];
  #open: Pipe | undefined;

  constructor(detector: Detector, limits: Limits, sink: NestedSink) {
    this.#detector = detector;
    this.#limits = limits;
    this.#sink = sink;
  }

  get isBusy(): boolean {
    return this.#jobs.length > 0;
  }

  /**
   * A file of the layer begins with these bytes (`SNIFF_BYTES` or the whole file); opens it when it is an archive.
   * True when its members hold all of it, so that the file itself need not be searched.
   */
  begin(path: string, first: Uint8Array): boolean {
    const unpacker = unpackerFor(first, path);
    if (unpacker === undefined || this.#isInVain(unpacker)) return false;
    const pipe = new Pipe();
    const before = this.#jobs.at(-1)?.done ?? Promise.resolve();
    this.#jobs.push({ pipe, done: before.then(() => this.#unpackFile(path, pipe, unpacker)) });
    this.#open = pipe;
    return unpacker.coversAll;
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
    const unopened: Openers = { openMember: () => undefined, searchMember: (at) => this.searchMember(at) };
    return {
      begin: (name, raw) => {
        if (--at.budget.members < 0) throw new CapReached(`it holds more than ${this.#limits.nestedMembers} members`);
        const path = name === '' ? place : `${place}!${name}`;
        this.#sink.name(path, name);
        member = new Member({ ...at, path, depth: at.depth + 1 }, raw === 'raw' ? unopened : this);
        if (name !== '')
          for (const hit of this.#detector.path(name)) this.#sink.hit({ hit, place: { kind: 'file', path } });
      },
      data: async (bytes) => {
        at.budget.bytes -= bytes.length;
        if (at.budget.bytes < 0) throw new CapReached(`it unpacks to more than ${this.#limits.nestedBytes} bytes`);
        await member?.push(bytes);
      },
      end: async () => member?.end(),
      problem: (reason, bytes = 0) => this.#sink.skip(at.path, reason, bytes),
    };
  }

  /** A member that is an archive itself is unpacked in its turn; at the last depth it is named instead. */
  openMember(at: Level, first: Uint8Array): Opened | undefined {
    const unpacker = unpackerFor(first, at.path);
    if (unpacker === undefined || this.#isInVain(unpacker)) return undefined;
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

  /** A value that is looked for by itself is found in the file's own bytes. */
  #isInVain({ isExtra }: Unpacker): boolean {
    return isExtra === true && this.#detector.spec?.onlyKnown === true;
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
      hit: (hit, line, column) => {
        const placed = placedHit(hit, path, line, column);
        if (!this.#gitPlaces.take(placed)) this.#sink.hit(placed);
      },
      cut: (reason) => this.#sink.skip(path, reason, 0),
    };
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
