import type { NamedValue } from '../types.ts';
import { lineEnd, lineStart } from './chars.ts';
import type { Literal } from './literal.ts';
import type { Site } from './site.ts';

/** Characters of the line that judges may look at, before the value and behind it. */
const BEFORE = 160;
const BEHIND = 80;

/** A value as the judges take it: with its key, the syntax that found it and what stands around it. */
export function found(site: Site, literal: Literal, by: string, key = site.key): NamedValue {
  const { text } = site;
  const from = Math.max(0, literal.offset - BEFORE);
  const to = Math.min(text.length, literal.end + BEHIND);
  return {
    key,
    value: literal.value,
    offset: literal.offset,
    by,
    quote: literal.quote,
    before: text.slice(lineStart(text, literal.offset, from), literal.offset),
    behind: text.slice(literal.end, lineEnd(text, literal.end, to)),
  };
}
