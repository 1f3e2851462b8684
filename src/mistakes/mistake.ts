import type { Mistake } from '../finding.ts';
import type { Builder } from '../image.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import type { Shipped } from './shipped.ts';

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
