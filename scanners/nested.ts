/**
 * Opens archives inside a layer's files: members are searched, and opened in their turn, up to the caps. The file's bytes
 * come as they pass; nothing of an archive is held but what is being unpacked.
 */
import type { Detector } from '../src/detect/index.ts';
import { type MemberSink, SNIFF_BYTES, type Unpacker, unpackerFor } from '../src/inside/index.ts';
import type { Limits } from '../src/limits.ts';
import { ByteReader } from '../src/stream/byte-reader.ts';
import { Pipe } from '../src/stream/pipe.ts';
import { FileSearch } from './file-search.ts';
import { type PlacedHit, placedHit } from './placed-hit.ts';

/** Where results go. */
export interface NestedSink {
  hit(placed: PlacedHit): void;
  /** Something inside `path` was not read. */
  skip(path: string, reason: string, bytes: number): void;
}

/** Ends the unpacking of one file of the layer. */
class CapReached extends Error {}

/** What may still be unpacked from one file of the layer. */
interface Budget {
  bytes: number;
  members: number;
}

export class NestedScan {
  readonly #detector: Detector;
  readonly #limits: Limits;
  readonly #sink: NestedSink;
  /** One searcher a depth, since a member is searched while its archive is being read. */
  readonly #searchers: FileSearch[] = [];
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
    if (unpacker === undefined) return false;
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
  }

  async #unpackFile(path: string, pipe: Pipe, unpacker: Unpacker): Promise<void> {
    const budget = { bytes: this.#limits.nestedBytes, members: this.#limits.nestedMembers };
    try {
      await this.#unpack({ path, depth: 0, budget }, pipe, unpacker);
    } catch (error) {
      if (!(error instanceof CapReached)) throw error;
      this.#sink.skip(path, error.message, 0);
    }
  }

  async #unpack(at: Level, chunks: AsyncIterable<Uint8Array>, unpacker: Unpacker): Promise<void> {
    const reader = new ByteReader(chunks);
    try {
      await unpacker.unpack(reader, this.#memberSink(at));
    } finally {
      await reader.close();
    }
  }

  #memberSink(at: Level): MemberSink {
    let member: Member | undefined;
    return {
      begin: (name) => {
        if (--at.budget.members < 0) throw new CapReached(`it holds more than ${this.#limits.nestedMembers} members`);
        member = new Member({ ...at, path: name === '' ? at.path : `${at.path}!${name}`, depth: at.depth + 1 }, this);
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
    if (unpacker === undefined) return undefined;
    if (at.depth >= this.#limits.nestedDepth) {
      this.#sink.skip(at.path, `archives are opened to depth ${this.#limits.nestedDepth}`, 0);
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
    const { path, depth } = at;
    this.#searchers[depth] ??= new FileSearch(this.#detector, this.#limits);
    this.#searchers[depth].begin(path.slice(path.lastIndexOf('!') + 1), (hit, line, column) => {
      this.#sink.hit(placedHit(hit, path, line, column));
    });
    return this.#searchers[depth];
  }
}

interface Level {
  readonly path: string;
  readonly depth: number;
  readonly budget: Budget;
}

interface Opened {
  readonly pipe: Pipe;
  readonly done: Promise<void>;
  readonly coversAll: boolean;
}

/** One member while it passes: its first bytes tell whether it is searched, opened, or both. */
class Member {
  readonly #at: Level;
  readonly #scan: NestedScan;
  #first: Uint8Array[] = [];
  #length = 0;
  #isTold = false;
  #opened: Opened | undefined;
  #search: FileSearch | undefined;

  constructor(at: Level, scan: NestedScan) {
    this.#at = at;
    this.#scan = scan;
  }

  async push(bytes: Uint8Array): Promise<void> {
    if (this.#isTold) {
      await this.#pass(bytes);
      return;
    }
    this.#first.push(bytes.slice());
    this.#length += bytes.length;
    if (this.#length >= SNIFF_BYTES) await this.#tell();
  }

  async end(): Promise<void> {
    if (!this.#isTold) await this.#tell();
    this.#search?.end();
    this.#opened?.pipe.end();
    await this.#opened?.done;
  }

  async #tell(): Promise<void> {
    const first = Buffer.concat(this.#first);
    this.#first = [];
    this.#isTold = true;
    this.#opened = this.#scan.openMember(this.#at, first);
    if (this.#opened?.coversAll !== true) this.#search = this.#scan.searchMember(this.#at);
    await this.#pass(first);
  }

  async #pass(bytes: Uint8Array): Promise<void> {
    this.#search?.push(bytes);
    if (this.#opened === undefined) return;
    this.#opened.pipe.write(bytes.slice());
    await Promise.race([this.#opened.pipe.drained(), this.#opened.done]);
  }
}
