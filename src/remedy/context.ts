import type { Finding, Location } from '../finding.ts';
import type { Step } from '../history/index.ts';
import type { Builder } from '../image.ts';

/** A finding as far as it is known when its remedy is written. Nothing in it is raw. */
export type BareFinding = Omit<Finding, 'remedy'>;

/** What advice about one place is made from. All text that may be quoted was masked. */
export interface RemedyContext {
  readonly finding: BareFinding;
  readonly location: Location;
  /** The step that brought the value, where known. Its own text is raw: quote `instruction` instead. */
  readonly step?: Step;
  /** The masked instruction as a Dockerfile would say it. */
  readonly instruction?: string;
  /** The masked command of a RUN. */
  readonly command?: string;
  /** Number of the step that overwrote or deleted the file, from 1. */
  readonly removedBy?: number;
  /** Name of the value: `DB_PASSWORD`, or one made from the rule where there is none. */
  readonly key: string;
  readonly builder: Builder;
}

/** One place at least, likeliest first. */
export type Contexts = readonly [RemedyContext, ...RemedyContext[]];

/** Advice for one way in which a value got into an image. One file each; listed in `patterns/index.ts`, the most special first. */
export interface Pattern {
  readonly name: string;
  applies(context: RemedyContext): boolean;
  /** Two or three sentences with the concrete lines to write, for all places of this kind together. */
  advice(contexts: Contexts): string;
}

/** The file name part of a path in a layer. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
