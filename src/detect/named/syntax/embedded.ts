/** `KEY=value` inside something else: a string of source code, a query string, a list of `user=…;password=…`. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { type Literal, literalAt } from '../literal.ts';
import { linePrefix, openQuote, type Site } from '../site.ts';
import { memberAt } from './lines.ts';

/** Up to what ends it there: the enclosing quote, `&` of a query, `;` of a connection string. */
export function readEmbedded(site: Site): NamedValue[] {
  const { text, at, limit, keyEnd } = site;
  if (site.operator !== 'assign' && site.operator !== 'colon') return [];
  const open = openQuote(site);
  if (open === '') return [];
  if (closesHere(site)) return [];
  const inner = literalAt(text, at, limit);
  if (inner !== undefined && (inner.quote !== open || text[at] === '\\' || text[at] === '&'))
    return [found(site, inner, 'embedded')];
  if (site.operator === 'assign' && text[keyEnd] !== '=') return [];
  const whole = wholeAt(site, open);
  if (whole !== undefined) return [found(site, whole, 'embedded')];
  const by = open !== '' && /[?&]$/.test(text.slice(site.keyStart - 1, site.keyStart)) ? 'query' : 'embedded';
  if (/[{[(]/.test(text[at] ?? '') || text[site.keyStart - 1] === ':' || text[keyEnd] === '}') return [];
  const literal = memberAt(text, at, limit, `${open};,<>\\)${delimiter(site)}`);
  if (literal === undefined || (site.operator === 'colon' && isProse(text, literal.end))) return [];
  return [found(site, literal, by)];
}

/** `- "PASSWORD=two words"`: a member of a list of assignments, up to the quote. */
function wholeAt({ text, kind, at, keyStart, keyEnd, limit }: Site, open: string): Literal | undefined {
  if (!LISTS.has(kind) || text[keyStart - 1] !== open || text[keyEnd] !== '=') return undefined;
  const span = text.slice(at, Math.min(limit, at + 200));
  const value = span.slice(0, span.search(/["'`\r\n;&=]/));
  if (span[value.length] !== open || !/\S \S/.test(value)) return undefined;
  return { value, offset: at, end: at + value.length + 1, quote: open };
}
const LISTS: ReadonlySet<string> = new Set(['yaml', 'ini', 'docker']);

/** `"password:"` inside of another string: the quote ends what it is part of. */
const closesHere = ({ text, at, keyStart, keyEnd }: Site): boolean =>
  at === keyEnd + 1 && /["']/.test(text[at]!) && text[keyStart - 1] === text[at];

/** What ends a substitution of sed: `s/password=.*\/password=value/`. */
const delimiter = (site: Site): string => /\bsed\b.*["']\d{0,4}s([/|#,@!])/.exec(linePrefix(site))?.[1] ?? '';

/** More words follow: `"password: expected bytes"`. */
const isProse = (text: string, at: number): boolean => /^ [A-Za-z%{$]/.test(text.slice(at, at + 2));
