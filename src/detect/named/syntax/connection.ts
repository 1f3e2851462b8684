/** Lists of `key=value`: ODBC, ADO.NET, JDBC (`;`), query strings (`&`), libpq (blanks). */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { literalAt, wordAt } from '../literal.ts';
import { charBefore, linePrefix, openQuote, type Site } from '../site.ts';

const LIST = /[A-Za-z][\w .-]{0,30}=[^;=\n]{0,120};\s{0,4}$/;
const QUERY = /[?&](?:amp;)?$/;
const LIBPQ = /\b(?:host|hostaddr|user|dbname|port|server|uid|database|sslmode)\s{0,2}=\s{0,2}[^\s,]{1,80}\s{1,4}$/;

/** The value when the key is a member of a list, up to the list's own separator; else nothing. */
export function readConnection(site: Site): NamedValue[] {
  if (site.operator !== 'assign') return [];
  if (site.kind === 'source' && openQuote(site) === '') return [];
  const before = site.text[site.keyStart - 1];
  if (before === '&' || before === '?' || before === ';') {
    if (QUERY.test(linePrefix(site))) return one(site, `&"'\`<>;\\)#`, 'query');
  }
  if (charBefore(site) === ';' && LIST.test(linePrefix(site)))
    return inBraces(site) ?? one(site, `;"'<>`, 'connection-string');
  return before === ' ' && LIBPQ.test(linePrefix(site)) ? readLibpq(site) : [];
}

/** ODBC's `PWD={value}`, where a value may hold `;`; what a program fills in has no digits as passwords do. */
const BRACED = /\{((?=[^{}\n]*\d)(?=[^{}\n]*[A-Za-z])[^{}\n"]{6,128})\}(?=\s{0,4}(?:[;"'\r\n]|$))/y;

function inBraces(site: Site): NamedValue[] | undefined {
  BRACED.lastIndex = site.at;
  const value = BRACED.exec(site.text)?.[1];
  if (value === undefined) return undefined;
  const literal = { value, offset: site.at + 1, end: site.at + value.length + 2, quote: '' };
  return [found(site, literal, 'connection-string')];
}

function readLibpq(site: Site): NamedValue[] {
  const quoted = literalAt(site.text, site.at, site.limit);
  return quoted === undefined ? one(site, `"'\`;,`, 'connection-string') : [found(site, quoted, 'connection-string')];
}

function one(site: Site, stops: string, by: string): NamedValue[] {
  const literal = wordAt(site.text, site.at, site.limit, stops);
  return literal === undefined ? [] : [found(site, literal, by)];
}
