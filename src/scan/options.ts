import type { Searcher } from '../../scanners/index.ts';
import type { ScannerName } from '../../scanners/scanner.ts';
import type { RuleChoice } from '../detect/choose.ts';
import type { Confidence } from '../finding.ts';
import type { SourceName } from '../image.ts';
import type { Keeper } from '../kept.ts';
import type { Secret } from '../secret.ts';
import type { SourceOptions } from '../source/source.ts';
import type { GivenBase } from './base-image.ts';
import type { DockerfileText } from './provenance.ts';

/** How far the scan of one image has come. */
export interface Progress {
  /** The image, as the user named it. */
  readonly image: string;
  /** The layer being read: its digest, or its name in the source. */
  readonly layer?: string;
  /** Uncompressed bytes of this image's layers read so far. */
  readonly bytes: number;
  /** Uncompressed bytes of all its layers, where known beforehand. */
  readonly total?: number;
  /** The layer comes by way of a connection or a pipe rather than out of a file. */
  readonly streamed?: boolean;
}

/** Everything that steers a scan. The library's own options and the command line's are the same. */
export interface ScanOptions extends SourceOptions {
  /** Where to look. Without `layers`, no layer is read. */
  readonly scanners: ReadonlySet<ScannerName>;
  /** Forces the source; default: told from the reference. */
  readonly source?: SourceName;
  /** Findings below are left out of the report. */
  readonly minConfidence: Confidence;
  /** Name of the Docker context whose Engine is asked. */
  readonly context?: string;
  /** Address of the Engine: `unix:///…`, `tcp://…`, `ssh://…`. */
  readonly dockerHost?: string;
  /** Threads that search layers; default: as many as there are processors. */
  readonly jobs?: number;
  /** Who searches layers; default: that many threads, ended with the scan. */
  readonly searcher?: Searcher;
  /** False: no layer is kept in a temporary file, and sources are asked twice where a value is to be traced. */
  readonly keepLayers?: boolean;
  /** Keeps layers that their source would have to give twice; default: a temporary file without a name. */
  readonly keeper?: Keeper;
  /** Which rules run; default: all that come with the program. */
  readonly rules?: RuleChoice;
  /** Folder in which what was found out is kept for later scans; without it nothing is kept beyond the scan. */
  readonly cacheDir?: string;
  /** Also tell which filter kept a value out. */
  readonly explain?: boolean;
  /** The references name build caches, not images. */
  readonly caches?: boolean;
  /** Image that the scanned ones are said to be built on; compared with each. */
  readonly base?: string;
  /** What is known of that image; read from it when it is left out. */
  readonly givenBase?: GivenBase;
  /** The Dockerfile that the images were built from: findings name its lines, and it is patched. */
  readonly dockerfile?: DockerfileText;
  /** Tell build mistakes, too; default true. */
  readonly mistakes?: boolean;
  /** Also tell every step of the build. */
  readonly steps?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Told of every reported secret's raw value. Left out unless the user asked to see raw values. */
  readonly onSecret?: (fingerprint: string, secret: Secret) => void;
}
