import type { Location } from '../../../src/finding.ts';
import type { Builder } from '../../../src/image.ts';
import type { Way } from './leaky.ts';

/** A place in which a value must be found; what is left out may be anything. */
export type Expected = Partial<Pick<Location, 'kind' | 'path' | 'state' | 'key'>>;

/** An image to scan: what `buildleaks scan` is told. */
export interface Built {
  readonly reference: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** One builder in one of its modes, and what its image holds. */
export interface Row {
  readonly name: string;
  /** What the report must call the builder. */
  readonly builder: Builder;
  /** Builds the leaky image. `folder` is private and is removed later. */
  build(folder: string): Promise<Built>;
  /** The places of each value, at least; an empty list or none where the image does not hold the value. */
  readonly holds: Readonly<Partial<Record<Way, readonly Expected[]>>>;
}

/** What every builder of Dockerfiles keeps: ENV, label and the file, live. */
export const kept: Row['holds'] = {
  ENV: [{ kind: 'env', path: 'config.Env', state: 'live' }],
  label: [{ kind: 'label', path: 'config.Labels', state: 'live' }],
  file: [{ kind: 'file', path: 'app/settings.ini', state: 'live' }],
};

/** What those keep that make a layer of each step. */
export const layered: Row['holds'] = {
  ...kept,
  'build arg': [{ kind: 'build-arg', state: 'live' }],
  'deleted file': [{ kind: 'file', path: 'app/.env', state: 'deleted' }],
};

/** What those keep that make one layer of all steps: the file that was deleted is in none. */
export const squashed: Row['holds'] = { ...kept, 'build arg': [{ kind: 'build-arg', state: 'live' }] };
