/** Runs a pattern of RE2's syntax: by the engine of JavaScript where that is sure to be quick, else by RE2, which always is linear. */
import { RE2JS } from 're2js';
import { parseRegex, type Tree } from '../prefilter/regex-tree.ts';
import { toJavaScript, Untranslatable } from './re2-syntax.ts';
import { costOf, itemsOf, longestOf } from './shape.ts';

export type Span = readonly [from: number, to: number];

export interface Found {
  readonly from: number;
  readonly to: number;
  /** Of the groups, first to last; undefined for one that took no part. */
  readonly groups: readonly (Span | undefined)[];
}

export interface Matcher {
  readonly groupCount: number;
  /** All matches, first to last, none overlapping. */
  all(text: string): Iterable<Found>;
  /** True when there is a match anywhere. */
  isIn(text: string): boolean;
}

/** A pattern as far as it is understood. */
export interface Parsed {
  /** Non-ASCII characters as their bytes, as the text has them. */
  readonly pattern: string;
  /** In JavaScript's syntax. */
  readonly native: RegExp | undefined;
  readonly tree: Tree | undefined;
}

export function parsePattern(text: string): Parsed {
  const pattern = Buffer.from(text, 'utf8').toString('latin1');
  const native = orNothing(() => new RegExp(toJavaScript(pattern), 'dg'));
  return { pattern, native, tree: native && orNothing(() => parseRegex(native)) };
}

/** Longest match, and most tries from one place, that are left to JavaScript when it is run on a whole text. */
const LONGEST = 2048;
const COSTLIEST = 512;

/** For whole texts. Throws a `SyntaxError` with RE2's own reason. */
export function wholeMatcher(parsed: Parsed): Matcher {
  const items = parsed.tree && itemsOf(parsed.tree);
  return matcherOf(parsed, items !== undefined && longestOf(items) <= LONGEST && costOf(items) <= COSTLIEST);
}

/** `isQuick`: that a backtracking engine does not take too long with it. Throws a `SyntaxError` with RE2's own reason. */
export function matcherOf({ pattern, native }: Parsed, isQuick: boolean): Matcher {
  return isQuick && native !== undefined ? new NativeMatcher(native) : new Re2Matcher(pattern);
}

function orNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Untranslatable || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class NativeMatcher implements Matcher {
  readonly groupCount: number;
  readonly #native: RegExp;

  constructor(native: RegExp) {
    this.#native = native;
    this.groupCount = new RegExp(`${native.source}|`).exec('')!.length - 1;
  }

  *all(text: string): Iterable<Found> {
    for (const match of text.matchAll(this.#native)) {
      const [whole, ...groups] = match.indices!;
      yield { from: whole![0], to: whole![1], groups };
    }
  }

  isIn(text: string): boolean {
    this.#native.lastIndex = 0;
    return this.#native.test(text);
  }
}

class Re2Matcher implements Matcher {
  readonly groupCount: number;
  readonly #compiled: RE2JS;

  constructor(pattern: string) {
    this.#compiled = compiled(pattern);
    this.groupCount = this.#compiled.groupCount();
  }

  *all(text: string): Iterable<Found> {
    const matcher = this.#compiled.matcher(text);
    while (matcher.find()) {
      const groups = Array.from({ length: this.groupCount }, (_, i): Span | undefined => {
        const from = matcher.start(i + 1);
        return from < 0 ? undefined : [from, matcher.end(i + 1)];
      });
      yield { from: matcher.start(), to: matcher.end(), groups };
    }
  }

  isIn(text: string): boolean {
    return this.#compiled.matcher(text).find();
  }
}

function compiled(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(reason.replace(/^error parsing regexp: /, ''), { cause: error });
  }
}
