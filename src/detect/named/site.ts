import { isBlank, isKey, isLineEnd, isQuote, lineStart, skipBlanks } from './chars.ts';
import { fieldEnd, typedAt } from './field.ts';
import type { Kind } from './kind.ts';
import { entityAt } from './literal.ts';

/** Longest key that is looked at, to each side of the key word. */
const KEY_REACH = 64;
/** Characters before a key that may be looked at. */
const BEFORE = 256;
/** Characters behind a key that may be looked at: a value with the white space before it. */
const AFTER = 2048;

/**
 * What stands between a key and its value. `compare`: `==`, `!=`; `element`: `>` of a start tag; `end`: `</`;
 * `fallback`: `or`, `||`, `??`; `typed`: `.type(`, `.sendKeys(` of a field; `blank`: only white space.
 */
export type Operator =
  | 'assign'
  | 'colon'
  | 'arrow'
  | 'compare'
  | 'comma'
  | 'call'
  | 'element'
  | 'end'
  | 'fallback'
  | 'typed'
  | 'blank'
  | 'none';

/** A key found in a text, the operator behind it, and the bounds of what may be looked at. */
export interface Site {
  readonly text: string;
  readonly kind: Kind;
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** The quote that closes the key, or ``. */
  readonly quote: string;
  readonly operator: Operator;
  /** First character behind the operator and blanks. */
  readonly at: number;
  readonly floor: number;
  readonly limit: number;
}

/** The key that holds the word at `at`, or undefined where the word is part of a longer run of text. */
export function siteAt(text: string, at: number, kind: Kind): Site | undefined {
  const bounds = keyAround(text, at);
  if (bounds === undefined) return undefined;
  const { start, end } = bounds;
  const limit = Math.min(text.length, end + AFTER);
  const closed = closersAt(text, end, limit);
  const { operator, at: valueAt } = operatorAt(text, closed, limit);
  const quote = quoteAt(text, end);
  return {
    text,
    kind,
    key: text.slice(start, end),
    keyStart: start,
    keyEnd: end,
    quote,
    operator,
    at: valueAt,
    floor: Math.max(0, start - BEFORE),
    limit,
  };
}

/** Where the key begins and ends that holds the word at `at`; undefined where no end of it is in reach. */
export function keyAround(text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  const floor = Math.max(0, at - KEY_REACH);
  let start = at;
  while (start > floor && isKey(text.charCodeAt(start - 1))) start--;
  if (start === floor && floor > 0) return undefined;
  const ceiling = Math.min(text.length, at + KEY_REACH);
  let end = at;
  while (end < ceiling && isKey(text.charCodeAt(end))) end++;
  if (end === ceiling && end < text.length) return undefined;
  while (end > at && isTrim(text.charCodeAt(end - 1))) end--;
  while (start < at && isTrim(text.charCodeAt(start))) start++;
  return { start, end: text[end] === '(' ? fieldEnd(text, at, end) : end };
}

const isTrim = (code: number): boolean => code === 0x2d || code === 0x2e;

/** A quote or an escaped quote directly behind a key. */
function quoteAt(text: string, at: number): string {
  const c = text[at];
  if (c === '"' || c === "'" || c === '`') return c;
  if (c === '&') return entityAt(text, at) === '' ? '' : '"';
  return c === '\\' && (text[at + 1] === '"' || text[at + 1] === "'") ? text[at + 1]! : '';
}

/** Quotes, brackets and blanks that close a key: `"key"`, `['key']`, `get("key")`, `key[32]`. A quote behind a blank opens a value. */
function closersAt(text: string, at: number, limit: number): number {
  let i = at;
  let blank = false;
  const end = Math.min(limit, at + 48);
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isBlank(c)) blank = true;
    else if (isQuote(c) && !blank) blank = false;
    else if (c === 0x5c && isQuote(text.charCodeAt(i + 1)) && !blank) i++;
    else if (c === 0x26 && !blank && entityAt(text, i) !== '') i = text.indexOf(';', i);
    else if (c === 0x5b && /^\[\d{0,4}\]/.test(text.slice(i, i + 6))) i = text.indexOf(']', i);
    else if (c !== 0x5d && c !== 0x29 && c !== 0x7d && c !== 0x2a) break;
    i++;
  }
  return i;
}

const FALLBACK = /(?:\|\||\?\?|or\b)\s{0,8}/y;

function operatorAt(text: string, at: number, limit: number): { operator: Operator; at: number } {
  const typed = typedAt(text, at);
  if (typed > 0) return { operator: 'typed', at: typed };
  const done = (operator: Operator, length: number) => ({ operator, at: skipBlanks(text, at + length, limit) });
  const next = text[at + 1];
  switch (text[at]) {
    case '=':
      if (next === '=') return done('compare', text[at + 2] === '=' ? 3 : 2);
      if (next === '>') return done('arrow', 2);
      return next === '~' ? done('none', 0) : done('assign', 1);
    case '!':
      return next === '=' ? done('compare', text[at + 2] === '=' ? 3 : 2) : done('none', 0);
    case ':':
      if (next === '=') return done('assign', 2);
      return next === ':' ? done(...expanded(text, at)) : done('colon', 1);
    case '<':
      if (next === '/') return done('end', 2);
      return next === '-' ? done('assign', 2) : done('none', 0);
    case '.':
      return next === '=' ? done('assign', 2) : done(...otherwise(text, at));
    case '+':
      return next === '=' ? done('assign', 2) : done('none', 0);
    case ',':
      return done('comma', 1);
    case '(':
      return done('call', 1);
    case '>':
      return done('element', 1);
    default:
      return wordOperator(text, at, limit);
  }
}

/** Rust's, Java's and Scala's `env("KEY").unwrap_or("value")`. */
const OTHERWISE =
  /\.(?:unwrap_or(?:_else)?|orElse(?:Get)?|getOrElse|get_or_insert)\(\s{0,4}(?:\|_?\|\s{0,4}|\(\)\s{0,2}->\s{0,2})?(?:String::from\()?/y;

function otherwise(text: string, at: number): [Operator, number] {
  OTHERWISE.lastIndex = at;
  const call = OTHERWISE.exec(text);
  return call === null ? ['none', 0] : ['fallback', call[0].length];
}

/** Make's `::=` and `:::=`. https://www.gnu.org/software/make/manual/html_node/Setting.html */
function expanded(text: string, at: number): [Operator, number] {
  if (text[at + 2] === '=') return ['assign', 3];
  return text.startsWith(':=', at + 2) ? ['assign', 4] : ['none', 0];
}

function wordOperator(text: string, at: number, limit: number): { operator: Operator; at: number } {
  FALLBACK.lastIndex = at;
  const fallback = FALLBACK.exec(text);
  if (fallback !== null) {
    const to = at + fallback[0].length;
    return text[to] === '='
      ? { operator: 'assign', at: skipBlanks(text, to + 1, limit) }
      : { operator: 'fallback', at: to };
  }
  if (text[at] === '?' && text[at + 1] === '=') return { operator: 'assign', at: skipBlanks(text, at + 2, limit) };
  if (text[at] === '?' && text[at + 1] === ':') return { operator: 'colon', at: skipBlanks(text, at + 2, limit) };
  if (at >= limit || isLineEnd(text.charCodeAt(at))) return { operator: 'none', at };
  return { operator: 'blank', at };
}

let last: { readonly site: Site; readonly prefix: string } | undefined;

/** The text of the key's line before the key. Several readers ask for it in turn, so the last one is kept. */
export function linePrefix(site: Site): string {
  if (last?.site === site) return last.prefix;
  const prefix = site.text.slice(lineStart(site.text, site.keyStart, site.floor), site.keyStart);
  last = { site, prefix };
  return prefix;
}

/** The last character before the key that is no blank, or ``. */
export function charBefore({ text, keyStart, floor }: Site): string {
  let i = keyStart - 1;
  while (i >= floor && isBlank(text.charCodeAt(i))) i--;
  return i < floor ? '' : text[i]!;
}

/** The quote that is open where the key begins, or ``: the key stands inside a string. */
export function openQuote(site: Site): string {
  const prefix = linePrefix(site);
  let open = '';
  for (let i = 0; i < prefix.length; i++) {
    const c = prefix[i]!;
    if (c === '\\') i++;
    else if (open === '' && (c === '"' || c === "'" || c === '`')) open = c;
    else if (c === open) open = '';
  }
  return open;
}
