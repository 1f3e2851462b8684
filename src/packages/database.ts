/** What package managers recorded of the files they installed, so that a file can be told to be theirs and unmodified. */

export type HashName = 'md5' | 'sha1' | 'sha256';

/** One file as a package recorded it. */
export interface OwnedFile {
  /** Path in the image, no leading slash. */
  readonly path: string;
  readonly hash: HashName;
  /** Lower-case hex. */
  readonly digest: string;
  /** `name version`. */
  readonly owner: string;
}

/** The record of one package manager. One file each; listed in `index.ts`. */
export interface PackageDatabase {
  readonly name: string;
  /** True for the files in an image that it is made of; cheap. */
  matches(path: string): boolean;
  /**
   * The files it records, told from all of its own files, `texts` by path (Latin-1), which may be many. Faults end a record,
   * never the reading.
   */
  read(texts: ReadonlyMap<string, string>): Iterable<OwnedFile>;
}
