/** What is known of a text of unquoted pairs. */
export interface Problem {
  readonly text: string;
  /** Keys that may stand in it. */
  readonly keys: readonly string[];
  /** `next`: exactly `keys`, in their order; `later`: some of them, in their order; `any`: some, in any order. */
  readonly order: 'next' | 'later' | 'any';
  /** How many pairs there are, where that is told. */
  readonly count?: number;
  /** Offsets at which the pairs may end (the last value ends there). */
  readonly ends: readonly number[];
  /** Values that a key is known to have; they decide wherever one of them fits. */
  readonly known: (key: string) => readonly string[];
}

/** One way to read the text, the likeliest, with all values that a key could have in any way. */
export interface Solution {
  readonly pairs: readonly { readonly key: string; readonly value: string; readonly ambiguous: boolean }[];
  /** Where the pairs end. */
  readonly end: number;
  readonly candidates: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A place where a key may stand: `depth` pairs before it, where they are counted. */
export interface Node {
  readonly key: number;
  readonly start: number;
  readonly value: number;
  readonly depth: number;
}

/** Where a value may go on to: another key, or the end of the pairs. */
export interface Edge {
  readonly to: Node | undefined;
  /** Where the value ends. */
  readonly at: number;
}
