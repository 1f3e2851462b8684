import type { Mistake } from '../finding.ts';
import type { Builder } from '../image.ts';
import type { Shipped } from '../layer.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';

/** What a rule says of a place; the rule adds its own name and title. */
export type Remark = Omit<Mistake, 'ruleId' | 'title'>;

/** One mistake. One file each; listed in `rules/index.ts`. */
export interface MistakeRule {
  /** Kebab-case and unique. */
  readonly id: string;
  readonly title: string;
  check(subject: Subject): Iterable<Remark>;
}

/** A secret that was found in a file of a layer. */
export interface HeldSecret {
  /** The layer, from 0. */
  readonly layer: number;
  /** The file, without a leading slash. */
  readonly path: string;
  /** Of the finding. */
  readonly fingerprint: string;
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
  /** Of an image whose layers were read: secrets found in their files. */
  readonly held?: readonly HeldSecret[];
  /** Whether a layer has a file at a path; undefined where the layer was not read. */
  readonly hasFile?: (layer: number, path: string) => boolean | undefined;
  /** Of a Dockerfile whose context is known. */
  readonly context?: Context;
}
