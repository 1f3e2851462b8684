import type { Severity } from '../finding.ts';
import type { Builder } from '../image.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import type { Shipped } from './shipped.ts';

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
}

/** What a rule says of a place; the rule adds its own name and title. */
export type Remark = Omit<Mistake, 'ruleId' | 'title'>;

/** One mistake. One file each; listed in `rules/index.ts`. */
export interface MistakeRule {
  /** Kebab-case and unique. */
  readonly id: string;
  readonly title: string;
  check(subject: Subject): Iterable<Remark>;
}

/** What is checked: a Dockerfile before the build, or an image after it. */
export interface Subject {
  readonly kind: 'dockerfile' | 'image';
  readonly acts: readonly Act[];
  /** Of a Dockerfile: the frontend that it asks for. */
  readonly syntax?: string;
  /** Of an image. */
  readonly builder?: Builder;
  /** Of an image whose layers were read. */
  readonly shipped?: readonly Shipped[];
  /** Keys of ARG and ENV whose value was found to be a secret: they are findings already. */
  readonly found?: ReadonlySet<string>;
  /** Of a Dockerfile whose context is known. */
  readonly context?: Context;
}
