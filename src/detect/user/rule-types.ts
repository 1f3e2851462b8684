/** Rules as users write them, once they were read. https://github.com/gitleaks/gitleaks#configuration */
import type { Confidence, Severity } from '../../finding.ts';

/** A pattern with the place that it was written at, for messages. */
export interface Pattern {
  readonly text: string;
  /** `rules.toml:12`. */
  readonly where: string;
}

/** What is let pass although a rule matches it. */
export interface AllowlistSpec {
  readonly description?: string;
  /** Every kind of condition that is given must hold, rather than one of them. */
  readonly all: boolean;
  /** What `regexes` are held against. */
  readonly target: 'secret' | 'match' | 'line';
  readonly paths: readonly Pattern[];
  readonly regexes: readonly Pattern[];
  readonly stopwords: readonly string[];
  readonly commits: readonly string[];
  /** IDs of the rules that it is for; none: for all. */
  readonly rules: readonly string[];
  readonly where: string;
}

export interface RuleSpec {
  readonly id: string;
  readonly description?: string;
  readonly regex?: Pattern;
  /** Of the file; with a regex both must match. */
  readonly path?: Pattern;
  /** Number of the group that is the secret; 0: the first that took part, else the whole match. */
  readonly secretGroup: number;
  /** The secret must have more: bits a character. */
  readonly entropy: number;
  /** One of which must stand in the text, in any case. */
  readonly keywords: readonly string[];
  readonly tags: readonly string[];
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly allowlists: readonly AllowlistSpec[];
  readonly where: string;
}

/** What becomes of the rules that come with the program: they stay, they take the file's allowlists too, they are left out. */
export type BuiltIn = 'beside' | 'joined' | 'off';

/** One file of rules, with all that it extends. */
export interface RuleFile {
  readonly name: string;
  readonly rules: readonly RuleSpec[];
  readonly allowlists: readonly AllowlistSpec[];
  readonly builtIn: BuiltIn;
  /** IDs of rules that it takes out of what it extends. */
  readonly disabled: readonly string[];
}
