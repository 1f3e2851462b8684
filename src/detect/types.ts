import type { Confidence, Severity, Syntax } from '../finding.ts';
import type { RuleChoice } from './choose.ts';

/** A value with the name it goes by, found by its syntax; offsets count characters of the text it was found in. */
export interface NamedValue {
  readonly key: string;
  readonly value: string;
  /** Where the value begins in the text. */
  readonly offset: number;
  /** The syntax that found it, for `--explain`: `dotenv`, `yaml`, `json`, `shell-flag`, `source-string` … */
  readonly by: string;
  /** The quote around the value, `` when there is none. */
  readonly quote?: string;
  /** What stands before the value on its line, and behind it: excerpts that judges weigh. */
  readonly before?: string;
  readonly behind?: string;
  /** Characters that the value takes in the text, where it is written encoded. */
  readonly length?: number;
}

/** What the judges of named values make of one. */
export interface Judgement {
  readonly ruleId: string;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly reasons: readonly string[];
}

/** Why a named value is no finding: the name of the filter, for `--explain`. */
export interface Dismissal {
  readonly filter: string;
}

/** Files whose whole text has a form of its own (`.pgpass`, `shadow`, a Kubernetes Secret). One file each in `files/`. */
export interface FileFormat {
  readonly name: string;
  /** By path alone; cheap. `base`: the last part of it. */
  matches(path: string, base: string): boolean;
  /** By the first bytes of a file of any name. */
  begins?(first: Uint8Array): boolean;
  values(text: string, path: string): NamedValue[];
}

/** A raw hit inside one text or file, before it has a place. Offsets count bytes (latin1 characters) of the file. */
export interface Hit {
  readonly ruleId: string;
  readonly value: string;
  readonly offset: number;
  readonly length: number;
  /** Tells the secret where there are several ways to write it: a digest, equal for all of them. */
  readonly identity?: string;
  readonly key?: string;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly reasons: readonly string[];
  /** Path inside the file: archive member, decoded layer, git commit. */
  readonly inner?: string;
  /** The form in which a known value stands there, when not as it is. */
  readonly form?: string;
  /** The filter that kept it out: it is no finding. Only a detector that explains gives these. */
  readonly dismissedBy?: string;
}

/** What detection knows of the file that a text is part of. */
export interface FileContext {
  /** Path in the layer, no leading slash; `` for metadata. */
  readonly path: string;
  /** The whole path where `path` is but the last part of one: `app.war!WEB-INF/x.jar!y`. */
  readonly whole?: string;
  /** Set where the caller knows the syntax; else it is told from the path and the text. */
  readonly syntax?: Syntax;
}

/**
 * A part of one file inside a slab. Hits that begin in [emitFrom, emitTo) are reported; [start, end) is what may be
 * looked at around them. A file in one piece has start = emitFrom and end = emitTo.
 */
export interface Region {
  readonly file: FileContext;
  readonly start: number;
  readonly end: number;
  readonly emitFrom: number;
  readonly emitTo: number;
  /** Offset in the file of the byte at `start`. */
  readonly base: number;
  /** True when [start, end) is the whole file. */
  readonly whole: boolean;
}

/** A value already known, to be found wherever it is. `texts`: the literals that it may stand as, one character a byte. */
export interface KnownValue {
  readonly value: string;
  readonly ruleId: string;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly forms: readonly KnownForm[];
  /** The name that it is known by wherever it is found. */
  readonly key?: string;
  /** Also counts as a part of a longer word, however short it is. */
  readonly anywhere?: boolean;
}

export interface KnownForm {
  readonly name: string;
  readonly text: string;
  readonly ignoreCase: boolean;
  /** True where line breaks may stand inside. */
  readonly canWrap: boolean;
}

/** What a detector was made of, as plain data: another thread makes the same one of it. */
export interface DetectorSpec {
  readonly version: string;
  readonly onlyKnown: boolean;
  readonly decodes: boolean;
  readonly known: readonly KnownValue[];
  /** Which rules run; absent: all that come with the program. */
  readonly choice?: RuleChoice;
  /** Hits that a filter kept out, to be told at the most. */
  readonly explained: number;
}

/** Searches bytes. Knows nothing of images. Pure apart from its own scratch memory. */
export interface Detector {
  /** How many rules are active. */
  readonly ruleCount: number;
  /** Digest of everything that decides what is found: rules, filters, limits, version. */
  readonly digest: string;
  /** Undefined where it can only work in the thread that it was made in. */
  readonly spec: DetectorSpec | undefined;
  /** Bytes before and after a place that must be at hand for what is found there not to depend on how a file is cut. */
  readonly context: { readonly before: number; readonly after: number };
  /** A detector that finds these values as well, in all their forms. */
  knowing(values: readonly KnownValue[]): Detector;
  /** A detector that finds these values and nothing else. */
  knowingOnly(values: readonly KnownValue[]): Detector;
  /** A detector that also tells what its filters kept out, up to `most` hits of that kind. */
  explaining(most: number): Detector;
  /** What a file's path alone says of it: hits without a place inside. */
  path(path: string): Hit[];
  /** Title of a rule, for reports. */
  title(ruleId: string): string;
  /** Memory to read slabs into, so that the prefilter need not copy them. */
  allocate(bytes: number): Uint8Array;
  /** Takes such memory back, to give it out again: making it costs more than to search it. */
  release(slab: Uint8Array): void;
  /** Lets go of what it holds for reuse: nothing will be searched for a while. */
  rest(): void;
  /**
   * Searches the regions of one slab (ascending, not overlapping). `onCut` is told what in a region was not decoded, and why;
   * `onName` when a name that calls for a secret stands in one, whether or not a value does.
   */
  slab<R extends Region>(
    bytes: Uint8Array,
    regions: readonly R[],
    emit: (region: R, hit: Hit) => void,
    onCut?: (region: R, reason: string) => void,
    onName?: (region: R) => void,
  ): void;
  /** Searches one text. */
  text(text: string, file: FileContext): Hit[];
  /** Judges one value by its name, and searches it for tokens. */
  named(key: string, value: string): Hit[];
}
