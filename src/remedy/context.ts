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
  /** The step that overwrote or deleted the file. */
  readonly byStep?: Step;
  /** The masked instruction as a Dockerfile would say it. */
  readonly instruction?: string;
  /** The masked command of a RUN. */
  readonly command?: string;
  /** Name of the value: `DB_PASSWORD`, or one made from the rule where there is none. */
  readonly key: string;
  readonly builder: Builder;
}

/** Advice for one way in which a value got into an image. One file each; listed in `index.ts`, the most special first. */
export interface Pattern {
  readonly name: string;
  applies(context: RemedyContext): boolean;
  /** Two or three sentences with the concrete lines to write. */
  advice(context: RemedyContext): string;
}

/** A key as a secret's id: `DB_PASSWORD` → `db_password`. */
export function secretId(key: string): string {
  const id = key
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, '_')
    .replace(/^[_.-]+|[_.-]+$/g, '');
  return id === '' ? 'secret' : id;
}

/** The file name part of a path in a layer. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
