import type { FileContext, NamedValue } from '../types.ts';
import { classify, type KeyClass } from './key.ts';
import { type Kind, kindOf } from './kind.ts';
import { isTrusted } from './trusted.ts';

/** A named value with everything that filters look at. */
export interface Candidate {
  readonly key: string;
  readonly class: KeyClass | undefined;
  readonly value: string;
  readonly by: string;
  readonly quote: string;
  readonly before: string;
  readonly behind: string;
  readonly kind: Kind;
  readonly path: string;
  /** With all that it is inside of. */
  readonly whole: string;
  /** The file is there to hold credentials: even a weak value is one. */
  readonly trusted: boolean;
}

/** Keeps a value out of the report, by name. */
export interface Filter {
  readonly name: string;
  /** What it says of the value, for `--explain`: a sentence that begins after `The value …`, without its full stop. */
  readonly says: string;
  /** It says how weak a value is rather than that it is none: what is in force stays, at low confidence. */
  readonly weak?: boolean;
  test(candidate: Candidate): boolean;
}

export function candidateOf(value: NamedValue, file: FileContext): Candidate {
  return {
    key: value.key,
    class: classify(value.key),
    value: value.value,
    by: value.by,
    quote: value.quote ?? '',
    before: value.before ?? '',
    behind: value.behind ?? '',
    kind: kindOf(file),
    path: file.path,
    whole: file.whole ?? file.path,
    trusted: value.by.startsWith('file:') || value.by === 'kubernetes-secret' || isTrusted(file.path),
  };
}
