/** What users let pass although a rule matches it. */
import { compilePattern } from './compile-pattern.ts';
import type { Matcher } from './matcher.ts';
import type { AllowlistSpec } from './rule-types.ts';

/** A match as allowlists see it. */
export interface Candidate {
  readonly path: string;
  readonly secret: string;
  /** All that the rule matched. */
  readonly match: string;
  /** The whole lines that the match is on. */
  line(): string;
}

export interface Allowlist {
  /** For a person: what it says of itself, else where it stands. */
  readonly name: string;
  allows(candidate: Candidate): boolean;
}

const compiled = new WeakMap<AllowlistSpec, Allowlist>();

/** Compiled once: one for all rules stands at each of them. */
export function compileAllowlist(spec: AllowlistSpec): Allowlist {
  let list = compiled.get(spec);
  if (list === undefined) {
    list = compile(spec);
    compiled.set(spec, list);
  }
  return list;
}

function compile(spec: AllowlistSpec): Allowlist {
  const checks = checksOf(spec);
  return {
    name: spec.description ?? spec.where,
    allows: (candidate) =>
      spec.all ? checks.every((check) => check(candidate)) : checks.some((check) => check(candidate)),
  };
}

type Check = (candidate: Candidate) => boolean;

/** One for each kind of condition that is given. */
function checksOf({ paths, regexes, stopwords, commits, target }: AllowlistSpec): Check[] {
  const checks: Check[] = [];
  if (commits.length > 0) checks.push(({ path }) => commits.some((commit) => commitsOf(path).includes(commit)));
  if (paths.length > 0) checks.push(pathCheck(paths.map(compilePattern)));
  if (regexes.length > 0) {
    const matchers = regexes.map(compilePattern);
    checks.push((candidate) => isInAny(matchers, target === 'line' ? candidate.line() : candidate[target]));
  }
  if (stopwords.length > 0) checks.push(({ secret }) => includesAny(secret.toLowerCase(), stopwords));
  return checks;
}

/** Remembers the last path, since matches come file by file. */
function pathCheck(matchers: readonly Matcher[]): Check {
  let last: { readonly path: string; readonly isIn: boolean } | undefined;
  return ({ path }) => {
    if (path === '') return false;
    if (last?.path !== path) last = { path, isIn: isInAny(matchers, path) };
    return last.isIn;
  };
}

/** Commits of a repository inside the image are a part of their files' paths. */
function commitsOf(path: string): readonly string[] {
  return path.match(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/g) ?? [];
}

const isInAny = (matchers: readonly Matcher[], text: string): boolean =>
  text !== '' && matchers.some((matcher) => matcher.isIn(text));
const includesAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
