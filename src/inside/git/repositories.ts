import type { IdBytes } from './object.ts';
import { type Origin, Repository } from './repository.ts';

/** Compressed bytes of loose blobs held of one layer until the trees that name them are known. */
const HELD_MAX_BYTES = 32 << 20;

/** A blob that waits for its name, as it is stored. */
export interface HeldBlob {
  readonly folder: string;
  readonly id: string;
  readonly stored: Buffer;
}

/** The git repositories of one layer by their folder (`app/.git`). */
export class Repositories {
  readonly #byFolder = new Map<string, Repository>();
  #held: HeldBlob[] = [];
  #heldBytes = 0;

  /** The repository in a folder, made when it is met first. */
  at(folder: string, idBytes: IdBytes): Repository {
    let repository = this.#byFolder.get(folder);
    if (repository === undefined) {
      repository = new Repository(idBytes);
      this.#byFolder.set(folder, repository);
    }
    return repository;
  }

  has(folder: string): boolean {
    return this.#byFolder.has(folder);
  }

  /** Keeps a blob until the end of the layer; false when there is no room. */
  hold(blob: HeldBlob): boolean {
    if (this.#heldBytes + blob.stored.length > HELD_MAX_BYTES) return false;
    this.#heldBytes += blob.stored.length;
    this.#held.push(blob);
    return true;
  }

  /** Gives the blobs that wait, and forgets them. */
  release(): readonly HeldBlob[] {
    const held = this.#held;
    this.#held = [];
    this.#heldBytes = 0;
    return held;
  }

  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  /** The name that a blob's path has inside of its folder: its ID, and the path that it is known by. */
  nameOf(folder: string, id: string): string {
    const name = this.#byFolder.get(folder)?.nameOf(id);
    return name === undefined ? id : `${id}/${name}`;
  }

  /** The origins of blobs of the repository in a folder. */
  originsOf(folder: string, ids: Iterable<string>): ReadonlyMap<string, Origin> {
    return this.#byFolder.get(folder)?.originsOf(ids) ?? new Map();
  }
}
