import { apk } from './apk.ts';
import type { HashName, OwnedFile, PackageDatabase } from './database.ts';
import { dpkg } from './dpkg.ts';
import { python } from './python.ts';
import { rpm } from './rpm/index.ts';

export type { HashName } from './database.ts';

const DATABASES: readonly PackageDatabase[] = [dpkg, apk, rpm, python];

/** Digests of a file's content, lower-case hex; those that were worked out. */
export type FileDigests = Readonly<Partial<Record<HashName, string>>>;

/** The digests that are wanted of files, by path. */
export type WantedDigests = ReadonlyMap<string, ReadonlySet<HashName>>;

/** True for files that a package manager keeps its records in. */
export function isPackageRecord(path: string): boolean {
  return DATABASES.some((database) => database.matches(path));
}

/** The path of every file that the package managers' records of one layer tell of. */
export function* recordedPaths(records: ReadonlyMap<string, string>): Generator<string> {
  for (const { path } of recorded(records)) yield path;
}

function* recorded(records: ReadonlyMap<string, string>): Generator<OwnedFile> {
  for (const database of DATABASES) {
    yield* database.read(new Map([...records].filter(([path]) => database.matches(path))));
  }
}

/** Which files are as a package installed them. */
export class Ownership {
  readonly #owners = new Map<string, string>();
  readonly #hashes = new Map<string, Set<HashName>>();

  /**
   * `records`: the package managers' own files by path, those of one layer. `paths`: the files that are asked for; what is
   * recorded of others is passed over, so that a record of any length costs little.
   */
  add(records: ReadonlyMap<string, string>, paths: ReadonlySet<string>): void {
    for (const { path, hash, digest, owner } of recorded(records)) {
      if (!paths.has(path)) continue;
      const hashes = this.#hashes.get(path) ?? new Set();
      this.#hashes.set(path, hashes.add(hash));
      this.#owners.set(`${digest} ${path}`, owner);
    }
  }

  /** By which digests packages know a file of this path, changed or not; undefined when none has one. */
  hashesOf(path: string): ReadonlySet<HashName> | undefined {
    return this.#hashes.get(path);
  }

  /** `name version` of the package that the file came with, when its content is still what was recorded. */
  ownerOf(path: string, digests: FileDigests): string | undefined {
    return Object.values(digests)
      .map((digest) => this.#owners.get(`${digest} ${path}`))
      .find((owner) => owner !== undefined);
  }
}
