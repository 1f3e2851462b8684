/**
 * A key and its value beside each other: Erlang's `{key, "value"}`, Clojure's `:key "value"`, Elixir's `@key "value"`,
 * C++'s `key{"value"}` and C#'s `Key { get; set; } = "value"`.
 */
import type { NamedValue } from '../../types.ts';
import { isBlank, skipBlanks } from '../chars.ts';
import { found } from '../found.ts';
import { classify } from '../key.ts';
import { type Literal, literalAt } from '../literal.ts';
import { linePrefix, type Site } from '../site.ts';

/** Go's `[]string{"password", "totp"}`. */
const LIST_OF_NAMES = /\bstring\{\s{0,4}["`]$/;

/** Behind a comma: `{key, "value"}`, `{"key", "value"}`, `{key, <<"value">>}`. */
export function readTuple(site: Site): NamedValue[] {
  const { text, at, limit } = site;
  if (opener(site) !== '{' || LIST_OF_NAMES.test(linePrefix(site))) return [];
  const isBinary = text.startsWith('<<"', at);
  const literal = literalAt(text, isBinary ? at + 2 : at, limit);
  if (literal === undefined) return [];
  const end = skipBlanks(text, literal.end + (isBinary ? 2 : 0), limit);
  return text[end] === '}' && isPlain(site, literal) ? [found(site, literal, 'tuple')] : [];
}

/** `{token.CONST, "SUB_4"}` is a row of a table: a password, or what is as long as tokens are, under a whole name. */
const isPlain = ({ key, quote }: Site, { value }: Literal): boolean =>
  (quote !== '' || !key.includes('.')) && (classify(key)?.sort === 'password' || value.length >= 16);

/** What stands before the key and its quote. */
function opener({ text, keyStart, quote }: Site): string {
  let i = keyStart - 1;
  if (quote !== '' && text[i] === quote) i--;
  while (i > keyStart - 8 && isBlank(text.charCodeAt(i))) i--;
  return text[i] ?? '';
}

const ACCESSORS = /\{\s?(?:(?:private|protected|internal)\s)?get;[^{}\n]{0,40}\}\s{0,4}=\s{0,4}/y;

/** Behind a blank: `:key "value"`, `@key "value"`, `Key { get; set; } = "value"`. */
export function readBeside(site: Site): NamedValue[] {
  if (site.kind !== 'source' || site.quote !== '') return [];
  const literal = besideAt(site);
  return literal === undefined ? [] : [found(site, literal, 'source-string')];
}

function besideAt({ text, at, keyStart, keyEnd, limit }: Site): Literal | undefined {
  const before = text[keyStart - 1];
  if (at > keyEnd && (before === '@' || (before === ':' && text[keyStart - 2] !== ':'))) {
    const literal = literalAt(text, at, limit);
    if (literal !== undefined) return literal;
  }
  if (text[at] !== '{') return undefined;
  if (at === keyEnd) return inBraces(text, at, limit);
  ACCESSORS.lastIndex = at;
  const accessors = ACCESSORS.exec(text);
  return accessors === null ? undefined : literalAt(text, at + accessors[0].length, limit);
}

/** `key{"value"}`. */
function inBraces(text: string, at: number, limit: number): Literal | undefined {
  const literal = literalAt(text, at + 1, limit);
  return literal !== undefined && text[literal.end] === '}' ? literal : undefined;
}
