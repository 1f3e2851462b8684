import type { Confidence, Severity } from '../finding.ts';

/** What an offline check says of a candidate. A wrong checksum lowers confidence and never drops a finding. */
export interface Verdict {
  /**
   * `valid`: checksum or structure is right; `invalid`: it is wrong; `example`: the vendor's documentation has it, so that it
   * opens nothing; `unknown`: cannot be told offline.
   */
  readonly outcome: 'valid' | 'invalid' | 'example' | 'unknown';
  /** Shown to the user; holds no part of the secret that the report would not show. */
  readonly note: string;
  /** The same for every way to write the secret: a digest of what was read of it. */
  readonly identity?: string;
}

/** One token format. A rule is data: pattern, keywords and its own examples. */
export interface Rule {
  /** Kebab-case and unique, provider first: `github-pat`. */
  readonly id: string;
  /** What a person calls it: `GitHub personal access token`. */
  readonly title: string;
  /** How bad it is when live. */
  readonly severity: Severity;
  /** How sure the format alone makes us. */
  readonly confidence: Confidence;
  /**
   * Literal ASCII strings, at least 3 characters (4 and more are much cheaper), of which one stands in every match.
   * The pattern is tried only where a keyword stands.
   */
  readonly keywords: readonly string[];
  /** Keywords in any letter case; default exact. */
  readonly ignoreCase?: boolean;
  /**
   * Matched sticky with its first character at the keyword's first character. The secret is the group named
   * `secret` when there is one, else the whole match. Bounded quantifiers only; lookbehind sees the text before the keyword.
   */
  readonly pattern: RegExp;
  /**
   * What stands directly before the keyword and belongs to the match (`\d{8,10}` before Telegram's `:AA`).
   * The match then begins with it. Bounded, at most 256 characters.
   */
  readonly lead?: RegExp;
  /**
   * Where the match ends that begins at `at`, for forms that no pattern tells; undefined: there is none. `end`: where the pattern's
   * match does. Pure, linear, listed in check/index.ts.
   */
  readonly endOf?: (text: string, at: number, end: number) => number | undefined;
  /** True where the form is better known as another vendor's, whose rule goes before where both match. */
  readonly borrowed?: boolean;
  /** Least Shannon entropy of the secret, bits a character. */
  readonly minEntropy?: number;
  /** Offline check of the secret. Pure, fast, never throws. */
  readonly check?: (secret: string) => Verdict;
  /** Texts that must and must not match, made up; joined at run time where a host's scanner would take them for live. */
  readonly examples: { readonly match: readonly string[]; readonly miss: readonly string[] };
}

/** One vendor's formats. One file each; listed in `rules/index.ts`. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Where the vendor documents its formats. */
  readonly docs: string;
  readonly rules: readonly Rule[];
}
