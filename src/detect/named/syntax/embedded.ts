/** `KEY=value` inside something else: a string of source code, a query string, a list of `user=…;password=…`. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { literalAt, wordAt } from '../literal.ts';
import { openQuote, type Site } from '../site.ts';

/** Up to what ends it there: the enclosing quote, `&` of a query, `;` of a connection string. */
export function readEmbedded(site: Site): NamedValue[] {
  const { text, at, limit, keyEnd } = site;
  if (site.operator !== 'assign' && site.operator !== 'colon') return [];
  const open = openQuote(site);
  if (open === '') return [];
  const inner = literalAt(text, at, limit);
  if (inner !== undefined && inner.quote !== open) return [found(site, inner, 'embedded')];
  if (site.operator === 'assign' && text[keyEnd] !== '=') return [];
  const by = open !== '' && /[?&]$/.test(text.slice(site.keyStart - 1, site.keyStart)) ? 'query' : 'embedded';
  if (/[{[(]/.test(text[at] ?? '') || text[site.keyStart - 1] === ':' || text[keyEnd] === '}') return [];
  const literal = wordAt(text, at, limit, `${open}&;,<>\\)`);
  if (literal === undefined || (site.operator === 'colon' && isProse(text, literal.end))) return [];
  return [found(site, literal, by)];
}

/** More words follow: `"password: expected bytes"`. */
const isProse = (text: string, at: number): boolean => /^ [A-Za-z%{$]/.test(text.slice(at, at + 2));
