/** What a scan of one layer gives, besides being read: matches, and the facts that the story of a file needs. */
import type { Match, Skip } from './finding.ts';
import type { Digest, Gap } from './image.ts';
import type { FileDigests } from './packages/index.ts';

/** Membership of paths, compact. */
export interface Paths {
  has(path: string): boolean;
  readonly size: number;
}

/** What a layer changes below it. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
export interface LayerFacts {
  /** Every path the layer has an entry for (directories too), whiteouts left out. */
  readonly paths: Paths;
  /** Paths that the layer has a non-directory at: below one of them nothing of lower layers is left. */
  readonly files: Paths;
  /** Paths that `.wh.NAME` deletes in lower layers. */
  readonly whiteouts: ReadonlySet<string>;
  /** Directories whose lower content `.wh..wh..opq` hides. */
  readonly opaques: ReadonlySet<string>;
}

export interface LayerResult {
  /** Digest of the uncompressed bytes as they came. */
  readonly diffId: Digest;
  /** The name that the layer has in its source. */
  readonly where: string;
  /** Uncompressed bytes read. */
  readonly bytes: number;
  /** Regular files in the layer. */
  readonly files: number;
  /** Their `place.diffId` is this layer's. */
  readonly matches: readonly Match[];
  readonly facts: LayerFacts;
  readonly skipped: readonly Skip[];
  /** Package managers' own files by path, Latin-1. */
  readonly records: ReadonlyMap<string, string>;
  /** Digests of small files with matches in them, by path. */
  readonly digests: ReadonlyMap<string, FileDigests>;
  readonly gaps: readonly Gap[];
}
