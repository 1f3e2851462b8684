import { UsageError } from '../../errors.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import type { Pattern } from './rule-types.ts';

/** Throws `UsageError` with the place of the pattern and what is wrong with it. */
export function compilePattern({ text, where }: Pattern): Matcher {
  try {
    return compileMatcher(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${where}: no valid pattern of RE2: ${error.message}.`);
  }
}
