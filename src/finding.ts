/**
 * What flows through a scan. A `Match` is the only type that holds a raw secret, and it lives
 * between `detect` and `correlate`; everything later sees `Finding`.
 */
import type { Builder, Digest, Gap, Platform, SourceName } from './image.ts';
import type { Redacted, Secret } from './secret.ts';

/** From harmless to worst. `info`: a fact to know, e.g. a sample key that a package ships. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** From doubtful to sure. */
export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** Every kind of place in which a secret may lie. */
export type LocationKind = 'history' | 'build-arg' | 'env' | 'label' | 'config' | 'file' | 'attestation' | 'cache';

/** How the text of a fragment is written, so that detection parses it in its own syntax. */
export type Syntax = 'text' | 'shell' | 'dockerfile' | 'json' | 'value';

/** Where a match lies. Lines and columns are 1-based, paths have no leading slash. */
export interface Place {
  readonly kind: LocationKind;
  /** Index into the image's history, oldest first. */
  readonly historyIndex?: number;
  /** Which uncompressed layer, by digest; the number is joined after the layers ended. */
  readonly diffId?: Digest;
  /** File path in the layer, config key path (`config.Env`), or the attestation's own. Nested: `a.war!WEB-INF/x.jar!y`. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  /** The name that the value goes by: `DB_PASSWORD`. */
  readonly key?: string;
  /** The form in which a known value was found there, when not as it is: `base64`. */
  readonly form?: string;
  /** True where the builder's text does not tell for sure where the value ends. */
  readonly ambiguous?: boolean;
}

/** A piece of metadata to look at: text, and where it stands. */
export interface Fragment {
  readonly place: Place;
  readonly text: string;
  readonly syntax: Syntax;
}

/** A raw hit: the only type with a secret in it. Never log, cache, queue or report it. */
export interface Match {
  readonly ruleId: string;
  readonly secret: Secret;
  /** Tells the secret where there are several ways to write it: a digest, equal for all of them. */
  readonly identity?: string;
  readonly place: Place;
  readonly confidence: Confidence;
  readonly severity: Severity;
  /** Why the confidence is what it is: filters passed, checksum right or wrong … Holds no secret. */
  readonly reasons: readonly string[];
}

/** A match that a filter kept out, and the filter's name. Holds a raw value, like a match. */
export interface DismissedMatch {
  readonly match: Match;
  readonly filter: string;
}

/** State of a place in the image as a container sees it. What is not `live` can still be extracted from its layer. */
export type State = 'live' | 'overwritten' | 'deleted';

/** Which part of an image a thing came with. */
export type Origin = 'base' | 'own';

/** An instruction in a Dockerfile. */
export interface DockerfilePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Name or number of the stage, where there are several. */
  readonly stage?: string;
  /** What COPY takes the file from: a stage or an image. */
  readonly from?: string;
}

/** A place with everything that is known once the whole image was read. Redacted. */
export interface Location extends Omit<Place, 'diffId'> {
  /** The instruction text, every known secret in it masked. */
  readonly instruction?: Redacted;
  /** 0-based from the base, and the digest of the uncompressed layer. */
  readonly layer?: { readonly index: number; readonly diffId: Digest };
  readonly state: State;
  /** The layer that overwrote or deleted the file. */
  readonly byLayer?: number;
  /** The history entry of that layer, where known. */
  readonly byHistoryIndex?: number;
  /** Whether it came with the base image or with the image's own build; absent where nothing tells. */
  readonly origin?: Origin;
  /** True where a running container has it: in a file that is there, or in its environment or command. */
  readonly inContainer: boolean;
  /** Where the Dockerfile says it, when that is known. */
  readonly source?: DockerfilePlace;
}

/** One secret with its whole story. Redacted by construction. */
export interface Finding {
  /** Stable over rebuilds and sources. Made from a strong secret's digest, or else from rule, key and path: a digest of a weak secret could be guessed. */
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** E.g. `ghp_…9f (40)`; nothing at all of short values. */
  readonly redacted: Redacted;
  readonly key?: string;
  /** `live` when any place is visible in a running container or in metadata, else the weakest of its places. */
  readonly state: State;
  readonly locations: readonly Location[];
  readonly reasons: readonly string[];
  /** What to do, a few sentences made from the very instruction. */
  readonly remedy: Redacted;
  /** Other images of the same report that it is in. */
  readonly alsoIn?: readonly Pick<ImageReport, 'reference' | 'platform' | 'tags'>[];
}

/** The image that another one was built on. */
export interface BaseImage {
  readonly name?: string;
  /** Digest of its manifest or index. */
  readonly digest?: string;
  /** How many of the image's layers are the base's, and how many history entries; absent where only its name is known. */
  readonly layers?: number;
  readonly steps?: number;
  /** How it is known: compared with the base itself, told by the build, or guessed from the history. */
  readonly by: 'comparison' | 'record' | 'history';
}

/** What to change in a Dockerfile. */
export interface PatchReport {
  readonly path: string;
  /** Unified; empty where nothing can be changed. Values are masked. */
  readonly diff: Redacted;
  /** Lines to add to .dockerignore. */
  readonly ignore: readonly string[];
  /** `--secret` flags that the build then needs. */
  readonly secrets: readonly { readonly id: string; readonly source: string }[];
  /** Variables to set when a container starts. */
  readonly runtime: readonly string[];
  /** What was left alone, and why. */
  readonly left: readonly { readonly fingerprint?: string; readonly why: Redacted }[];
}

/** A value that was looked at and is not reported, and why. Redacted by construction. */
export interface Dismissed {
  /** Its name: `placeholder`, `min-confidence`, `allowlist: …`. */
  readonly filter: string;
  /** A sentence: what the filter says of the value. */
  readonly why: string;
  /** The rule that it would have fallen under. */
  readonly ruleId: string;
  readonly redacted: Redacted;
  /** Without the instruction's text. */
  readonly location: Location;
  /** How it was found. Holds no secret. */
  readonly reasons: readonly string[];
}

/** Something that was not read, and why. */
export interface Skip {
  readonly what: string;
  readonly where: string;
  readonly bytes: number;
  readonly reason: string;
}

/** What was read and what was not: bytes read + bytes skipped = bytes in the image. */
export interface Coverage {
  readonly layers: number;
  readonly files: number;
  /** Statements beside the image. */
  readonly attestations: number;
  readonly bytesRead: number;
  readonly bytesSkipped: number;
  readonly skipped: readonly Skip[];
  /** Uncompressed bytes and regular files read of each layer. */
  readonly perLayer: readonly LayerCoverage[];
}

export interface LayerCoverage {
  /** 0-based from the base; -1 for a layer that the image does not name. */
  readonly index: number;
  readonly diffId: Digest;
  readonly bytes: number;
  readonly files: number;
  /** True where it was searched before, by the same rules and for the same values, and not again now. */
  readonly cached?: true;
}

/** One step of the build, as the image's metadata tells it. */
export interface StepReport {
  /** Into the history, oldest first. */
  readonly index: number;
  readonly instruction: string;
  /** The instruction as a Dockerfile would say it, every known secret in it masked. */
  readonly text: Redacted;
  /** `KEY=value` of the build args that a RUN was given, masked likewise. */
  readonly buildArgs: readonly Redacted[];
  /** RFC 3339. */
  readonly created?: string;
  /** What wrote the entry: `buildkit`, `classic`, `kaniko` … */
  readonly form: string;
  readonly layer?: { readonly index: number; readonly diffId: Digest };
  readonly origin?: Origin;
  /** Where the Dockerfile says it, when that is known. */
  readonly source?: DockerfilePlace;
  /** Of the layer: uncompressed as an Engine tells it, else as it is stored. */
  readonly bytes?: number;
}

/** A way of building that leaks, or may. Its texts hold names and paths, never a value. */
export interface Mistake {
  /** Of the rule that found it: `secret-arg`. */
  readonly ruleId: string;
  readonly title: string;
  /** By effect: what is in the image for sure is worse than what may get in. */
  readonly severity: Severity;
  /** What is wrong here, in a sentence or two. */
  readonly detail: string;
  /** What to write instead. */
  readonly fix: string;
  /** Line of the Dockerfile, from 1. */
  readonly line?: number;
  /** Into the image's history, oldest first. */
  readonly historyIndex?: number;
  /** Path in a layer, without a leading slash. */
  readonly path?: string;
  /** The layer, from 0. */
  readonly layer?: number;
  /** Bytes that it costs. */
  readonly bytes?: number;
  /** The file of the layer that bears it out, and the finding in it, where there is one. */
  readonly proof?: { readonly path: string; readonly fingerprint?: string };
}

export interface ImageReport {
  readonly reference: string;
  readonly source: SourceName;
  readonly id: string;
  readonly digest?: string;
  readonly platform: Platform;
  /** Names it has in its source. */
  readonly tags: readonly string[];
  readonly builder: Builder;
  /** Absent where nothing tells of one. */
  readonly base?: BaseImage;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly incomplete: readonly Gap[];
  /** Ways of building that leak or may, told by the history and the layers. */
  readonly mistakes: readonly Mistake[];
  /** Only when a Dockerfile was given. */
  readonly patch?: PatchReport;
  readonly notes: readonly string[];
  /** What was looked at and is not reported; only when it was asked for. */
  readonly dismissed?: readonly Dismissed[];
  /** Only when it was asked for. */
  readonly steps?: readonly StepReport[];
}

/** An image that could not be opened at all. */
export interface FailedImage {
  readonly reference: string;
  readonly error: string;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'buildleaks'; readonly version: string; readonly rules: number };
  readonly complete: boolean;
  readonly images: readonly ImageReport[];
  readonly failed: readonly FailedImage[];
}
