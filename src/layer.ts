/** What a scan of one layer gives, besides being read: matches, and the facts that the story of a file needs. */
import type { DismissedMatch, Match, Skip } from './finding.ts';
import type { Digest, Gap } from './image.ts';
import type { OpenRange } from './kept.ts';
import type { FileDigests } from './packages/index.ts';

/** Membership of paths, compact. */
export interface Paths {
  has(path: string): boolean;
  readonly size: number;
  /** For a cache or another thread: `PathSet.fromHashes` undoes it. */
  toHashes(): Float64Array;
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

/** Files of one kind in one layer that should not be in an image. */
export interface Shipped {
  readonly kind: 'cache' | 'context-secret' | 'mounted-secret';
  /** What they are: the cache's owner (`pip`), or the file's name. */
  readonly name: string;
  /** The first of them, without a leading slash. */
  readonly path: string;
  /** The layer, from 0; set once it is known. */
  readonly layer?: number;
  readonly files: number;
  readonly bytes: number;
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
  /** What filters kept out, where that was asked for. */
  readonly dismissed?: readonly DismissedMatch[];
  readonly facts: LayerFacts;
  readonly skipped: readonly Skip[];
  /** Package managers' own files by path, Latin-1. */
  readonly records: ReadonlyMap<string, string>;
  /** Digests of small files with matches in them, by path. */
  readonly digests: ReadonlyMap<string, FileDigests>;
  readonly gaps: readonly Gap[];
  /** Caches and secret files in it. Plain data. */
  readonly shipped: readonly Shipped[];
  /** Where it was cut into segments, from 0 to its end; set where it lies uncompressed in a file, to be searched there again. */
  readonly cuts?: readonly number[];
  /** That file, where it is not the source's own. */
  readonly kept?: OpenRange;
  /** True where an earlier scan searched it, and this one at most the files in which that one found something. */
  readonly cached?: boolean;
}
