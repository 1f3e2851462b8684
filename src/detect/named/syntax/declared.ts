/** Options of command lines in source code: what they are when nobody gives them, and lists of arguments that give them. */
import type { NamedValue } from '../../types.ts';
import { isBlank, skipSpace } from '../chars.ts';
import { found } from '../found.ts';
import { literalAt, literalNear } from '../literal.ts';
import { linePrefix, type Site } from '../site.ts';

/** `add_argument('--password', …`, `click.option("--password", …`, yargs' `.option('password', {…`. */
const DECLARES = /(?:argument|option|flag)\s{0,4}\(\s{0,4}(?:["']-\w["'],\s{0,4})?["']-{0,2}$/i;
const DEFAULT = /^[^()]{0,300}?\bdefault(?:_value|value)?["']?\s{0,4}[=:]\s{0,4}(?=["'])/i;
/** Go's `flag.String("password", "x", "usage")` and `StringVarP(&to, "password", "p", "x", "usage")`. https://pkg.go.dev/flag */
const FLAG = /(?:^|\.)string(?:slice)?p?\($|\.string(?:slice)?varp?\(&?[\w.]{1,60},\s{0,4}$/i;

/** The key is the name of an option, in quotes and followed by a comma. */
export function readDeclared(site: Site): NamedValue[] {
  if (site.quote === '') return [];
  const prefix = linePrefix(site);
  if (DECLARES.test(prefix)) return readDefault(site);
  if (FLAG.test(prefix.slice(-120, -1))) return readFlagOfGo(site);
  return isListed(prefix) ? readListed(site) : [];
}

function readDefault(site: Site): NamedValue[] {
  const { text, keyEnd, limit } = site;
  const gap = DEFAULT.exec(text.slice(keyEnd, Math.min(limit, keyEnd + 400)));
  const literal = gap === null ? undefined : literalAt(text, keyEnd + gap[0].length, limit);
  return literal === undefined ? [] : [found(site, literal, 'source-argument')];
}

function readFlagOfGo(site: Site): NamedValue[] {
  const { text, limit } = site;
  const first = literalNear(text, site.at, limit);
  const literal = first?.value.length === 1 ? literalNear(text, skipSpace(text, first.end, limit) + 1, limit) : first;
  return literal === undefined ? [] : [found(site, literal, 'source-argument')];
}

/** `["app", "--password`: the bracket of a list is the last that was opened. */
const isListed = (prefix: string): boolean => /\[[^[\]()]*["']--?[\w-]{0,40}$/.test(prefix);

/** `"--password", "value"`: the next member of the list. */
function readListed(site: Site): NamedValue[] {
  const { text, limit } = site;
  const literal = literalAt(text, site.at, limit);
  if (literal === undefined || literal.value.startsWith('-')) return [];
  return /[,\]]/.test(text[skipSpace(text, literal.end, limit)] ?? '') ? [found(site, literal, 'flag')] : [];
}

/** Cheap: the key is an option in quotes, or the first argument of a call. */
export function mayBeDeclared({ text, keyStart, quote }: Site): boolean {
  if (quote === '') return false;
  let i = keyStart - 1;
  while (i > keyStart - 4 && text[i] === '-') i--;
  if (text[i] !== quote) return false;
  i--;
  while (i > keyStart - 8 && isBlank(text.charCodeAt(i))) i--;
  return text[i] === '(' || text[i] === ',' || text[i] === '[';
}
