import { SNIFF_BYTES } from '../src/inside/index.ts';
import type { Pipe } from '../src/stream/pipe.ts';
import type { FileSearch } from './file-search.ts';

/** What may still be unpacked from one file of the layer. */
export interface Budget {
  bytes: number;
  members: number;
}

/** A file at some depth: the path to it, and what it may still cost. */
export interface Level {
  readonly path: string;
  readonly depth: number;
  readonly budget: Budget;
  /** True where it was put aside and is opened while another may be open. */
  readonly aside?: boolean;
}

/** An archive that is being unpacked while its bytes come. */
export interface Opened {
  readonly pipe: Pipe;
  readonly done: Promise<void>;
  readonly coversAll: boolean;
}

/** What opens and searches members. */
export interface Openers {
  /** Undefined when the member is no archive, or at the last depth. */
  openMember(at: Level, first: Uint8Array): Opened | undefined;
  searchMember(at: Level): FileSearch;
}

/** One member while it passes: its first bytes tell whether it is searched, opened, or both. */
export class Member {
  readonly #at: Level;
  readonly #openers: Openers;
  #first: Uint8Array[] = [];
  #length = 0;
  #isTold = false;
  #opened: Opened | undefined;
  #search: FileSearch | undefined;

  constructor(at: Level, openers: Openers) {
    this.#at = at;
    this.#openers = openers;
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
    const first = this.#first.length === 1 ? this.#first[0]! : Buffer.concat(this.#first);
    this.#first = [];
    this.#isTold = true;
    this.#opened = this.#openers.openMember(this.#at, first);
    if (this.#opened?.coversAll !== true) this.#search = this.#openers.searchMember(this.#at);
    await this.#pass(first);
  }

  async #pass(bytes: Uint8Array): Promise<void> {
    this.#search?.push(bytes);
    if (this.#opened === undefined) return;
    this.#opened.pipe.write(bytes.slice());
    await Promise.race([this.#opened.pipe.drained(), this.#opened.done]);
  }
}
