import { createHash, type Hash } from 'node:crypto';
import type { FileDigests, HashName } from '../src/packages/index.ts';

/** The digests that package managers record. */
const ALL: readonly HashName[] = ['md5', 'sha1', 'sha256'];

/** All of one file's whole content. */
export function digestsOf(content: Uint8Array): FileDigests {
  return digests(ALL, (name) => createHash(name).update(content));
}

/** Some of them, of a file that comes in parts. */
export class RunningDigests {
  readonly #hashes: ReadonlyMap<HashName, Hash>;

  constructor(names: Iterable<HashName>) {
    this.#hashes = new Map([...names].map((name) => [name, createHash(name)]));
  }

  push(bytes: Uint8Array): void {
    for (const hash of this.#hashes.values()) hash.update(bytes);
  }

  end(): FileDigests {
    return digests([...this.#hashes.keys()], (name) => this.#hashes.get(name)!);
  }
}

function digests(names: readonly HashName[], of: (name: HashName) => Hash): FileDigests {
  return Object.fromEntries(names.map((name) => [name, of(name).digest('hex')]));
}
