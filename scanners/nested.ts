/**
 * Opens archives among a layer's files. A file's bytes come as they pass; nothing of an archive is held but what is being
 * unpacked.
 */
import type { Detector } from '../src/detect/index.ts';
import type { Unpacker } from '../src/inside/index.ts';
import type { Limits } from '../src/limits.ts';
import { Pipe } from '../src/stream/pipe.ts';
import { ArchiveOpener, type NestedSink } from './archive-opener.ts';
import type { Budget, Level } from './nested-member.ts';
import type { SmallFiles } from './small-files.ts';

export class NestedScan {
  readonly #limits: Limits;
  readonly #small: SmallFiles;
  readonly #opener: ArchiveOpener;
  #aside: { readonly at: Level; readonly unpacker: Unpacker; readonly bytes: Uint8Array }[] = [];
  #jobs: { readonly pipe: Pipe; readonly done: Promise<void> }[] = [];
  #open: Pipe | undefined;

  /** `small`: searches small members. */
  constructor(detector: Detector, limits: Limits, small: SmallFiles, sink: NestedSink) {
    this.#limits = limits;
    this.#small = small;
    const putAside = (unpacker: Unpacker, bytes: Uint8Array, at: Level) => this.putAside(unpacker, bytes, at);
    this.#opener = new ArchiveOpener(detector, limits, small, sink, putAside);
  }

  get isBusy(): boolean {
    return this.#jobs.length > 0 || this.#aside.length > 0;
  }

  isWorthwhile(unpacker: Unpacker): boolean {
    return this.#opener.isWorthwhile(unpacker);
  }

  /** A file of the layer begins that is an archive. */
  begin(path: string, unpacker: Unpacker): void {
    const pipe = new Pipe();
    const before = this.#jobs.at(-1)?.done ?? Promise.resolve();
    this.#jobs.push({ pipe, done: before.then(() => this.#opener.open(this.top(path), pipe, unpacker)) });
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

  /** The layer ends: what waited for the rest of it is searched, and told. */
  async finish(): Promise<void> {
    await this.drain();
    const budgets = new Map<string, Budget>();
    for (const blob of this.#opener.release()) {
      const { folder } = blob;
      const budget = budgets.get(folder) ?? this.top(folder).budget;
      budgets.set(folder, budget);
      await this.#opener.openHeld(blob, { path: folder, depth: 0, budget });
    }
    await this.#finishSmall();
    this.#opener.close();
  }

  /** What small files hold may be worth a closer look, and that brings small files in its turn. */
  async #finishSmall(): Promise<void> {
    this.#small.flush();
    while (this.#aside.length > 0) {
      await this.#openAside();
      this.#small.flush();
    }
  }

  async #openAside(): Promise<void> {
    for (let next = this.#aside.shift(); next !== undefined; next = this.#aside.shift()) {
      const { at, unpacker, bytes } = next;
      await this.#opener.open(at, once(bytes), unpacker);
    }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
