import { UsageError } from '../../errors.ts';
import { type Matcher, parsePattern, wholeMatcher } from './matcher.ts';
import type { Pattern } from './rule-types.ts';

/** Throws `UsageError` with the place of the pattern and what is wrong with it. */
export function compilePattern({ text, where }: Pattern): Matcher {
  return naming(where, () => wholeMatcher(parsePattern(text)));
}

/** Names the place of a pattern that cannot be compiled. */
export function naming<T>(where: string, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${where}: no valid pattern of RE2: ${error.message}.`);
  }
}
