/** Source code of any language: the string literal that a name is given. */
import type { NamedValue } from '../../types.ts';
import { isBlank, isWord, skipBlanks, skipSpace } from '../chars.ts';
import { found } from '../found.ts';
import { classify } from '../key.ts';
import { type Literal, literalAt, literalNear } from '../literal.ts';
import { linePrefix, type Site } from '../site.ts';
import { wordsOf } from '../words.ts';

/** A type between a name and its value: `: String =`, `: Option<&str> =`, Go's ` string =`. */
const TYPE = /[&*?[]{0,2}[A-Za-z_][\w.<>[\]?&' *]{0,48}?\s{0,4}=(?![=>])\s{0,16}/y;
const CALL = /(new\s+)?([\w.$:<>[\]&!*-]{0,64})\(\s{0,8}/y;
const LOOKUP = /(?:env|environ|getenv|lookup|fetch|option|param|arg|config|setting|property|get|default|secret)\w*$/i;
const LOOKED_UP =
  /^[\w.:]{0,40}(?:env|environ|ENV|params|config)\b[\w.:]{0,60}(?:\[[^\]\n]{0,60}\]|\([^()\n]{0,60}\))?/;
/** Wrappers that keep the literal they are given. */
const WRAPPER =
  /(?:^|[.\s:])(?:new|string|str|bytes|bytearray|byte|u8|of|from|some|ok|just|b64decode|b64encode|atob|btoa|wrap|text|value|valueof|tochararray|strdup|secure\w*|secret\w*|\w*credential\w*|\w*password\w*|\w*token|sensitive\w*|unquote|freeze|trim|textencoder)$/i;

/** The literal that an expression at `at` comes to, as far as that can be told from its text. */
export function expressionAt(text: string, at: number, limit: number): Literal | undefined {
  const direct = literalAt(text, at, limit);
  if (direct !== undefined) return direct;
  return quotedLikeAt(text, at) ?? calledAt(text, at, limit, 0) ?? fallbackAt(text, at, limit);
}

/** `q{value}`, `%q(value)` of Perl and Ruby; `$$value$$` of PostgreSQL. */
const QUOTED_LIKE = /(?:(?:qq?|%[qQ])\{([^{}\n]{1,200})\}|%[qQ]\(([^()\n]{1,200})\)|\$\$([^$\n]{1,200})\$\$)/y;

function quotedLikeAt(text: string, at: number): Literal | undefined {
  QUOTED_LIKE.lastIndex = at;
  const match = QUOTED_LIKE.exec(text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || value === undefined) return undefined;
  const end = at + match[0].length;
  return { value, offset: at + match[0].indexOf(value), end, quote: "'" };
}

function calledAt(text: string, at: number, limit: number, depth: number): Literal | undefined {
  CALL.lastIndex = at;
  const call = CALL.exec(text);
  if (call === null || depth > 2) return undefined;
  const inside = at + call[0].length;
  const name = call[2]!;
  const first = literalAt(text, inside, limit);
  if (first === undefined) return isWrapper(call[1], name) ? calledAt(text, inside, limit, depth + 1) : undefined;
  if (LOOKUP.test(name)) return defaultOf(text, first.end, limit);
  if (!isWrapper(call[1], name)) return undefined;
  return /_password$/i.test(name) && text[skipBlanks(text, first.end, limit)] === ','
    ? secondAt(text, first, limit)
    : first;
}

/** `postgresql_password('user', 'value')`. */
const secondAt = (text: string, first: Literal, limit: number): Literal | undefined =>
  literalNear(text, skipBlanks(text, first.end, limit) + 1, limit);

const isWrapper = (isNew: string | undefined, name: string): boolean =>
  isNew !== undefined || name === '' || name.startsWith('[]') || WRAPPER.test(name);

/** `getenv("NAME", "value")`, `getenv("NAME") or "value"`, `env("NAME", default="value")`. */
function defaultOf(text: string, at: number, limit: number): Literal | undefined {
  const i = skipSpace(text, at, limit);
  if (text[i] === ')') return afterOr(text, i + 1, limit);
  if (text[i] !== ',') return undefined;
  const named = /^\s*(?:default\w*|defaultValue|fallback)\s*[=:]\s*/.exec(text.slice(i + 1, i + 40));
  return literalNear(text, i + 1 + (named?.[0].length ?? 0), limit);
}

/** `process.env.NAME || "value"`, `ENV['NAME'] ?? 'value'`. */
function fallbackAt(text: string, at: number, limit: number): Literal | undefined {
  const looked = LOOKED_UP.exec(text.slice(at, Math.min(limit, at + 160)));
  return looked === null ? undefined : afterOr(text, at + looked[0].length, limit);
}

const OTHERWISE =
  /^\s{0,4}(?:(?:\|\||\?\?|or\b|\?:)\s{0,8}|\.(?:unwrap_or(?:_else)?|orElse|getOrElse)\(\s{0,4}(?:\|_?\|\s{0,4})?(?:String::from\()?)/;

function afterOr(text: string, at: number, limit: number): Literal | undefined {
  const or = OTHERWISE.exec(text.slice(at, at + 48));
  return or === null ? undefined : literalAt(text, at + or[0].length, limit);
}

/** `name = "value"`, `name: Type = "value"`, `name := f("value")`. */
export function readSource(site: Site): NamedValue[] {
  const { text, limit } = site;
  const at = skipSpace(text, site.at, Math.min(limit, site.at + 120));
  const literal = expressionAt(text, at, limit) ?? typedAt(text, at, limit);
  return literal === undefined ? [] : [found(site, literal, 'source-string')];
}

function typedAt(text: string, at: number, limit: number): Literal | undefined {
  TYPE.lastIndex = at;
  const type = TYPE.exec(text);
  return type === null ? undefined : expressionAt(text, at + type[0].length, limit);
}

/** Go's and C's `name type = "value"`; the blank stands between name and type. */
export function readTyped(site: Site): NamedValue[] {
  const literal = typedAt(site.text, site.at, site.limit);
  if (literal === undefined || SENTENCE.test(site.text.slice(site.at, literal.offset))) return [];
  return [found(site, literal, 'source-string')];
}

/** More words than a type has, or a tag: `to pass to the created <see cref="IServer"/>`. */
const SENTENCE = /(?:\w+ ){4}|<\w+ /;

/** `name == "value"`, `"value".equals(name)` stays unread: only what is compared with a literal. */
export function readCompared(site: Site): NamedValue[] {
  const literal = literalAt(site.text, site.at, site.limit);
  return literal === undefined ? [] : [found(site, literal, 'source-compared')];
}

/** The literal that ends before the key: `"value" == key`, `"value".equals(key)`. */
const COMPARED_BEFORE =
  /(["'])((?:\\.|(?!\1)[^\\]){1,200})\1(?:\s{0,4}[!=]==?\s{0,4}|\.(?:equals|equalsIgnoreCase|eql\?)\(\s{0,4})[$@*&]?(?:this\.|self\.)?$/;

/** The other way round. */
export function readComparedBefore(site: Site): NamedValue[] {
  if (!/[=(][\s$@*&.\w]{0,8}$/.test(linePrefix(site))) return [];
  const prefix = linePrefix(site);
  const match = COMPARED_BEFORE.exec(prefix);
  if (match === null) return [];
  const value = match[2]!;
  const offset = site.keyStart - prefix.length + match.index + 1;
  return [found(site, { value, offset, end: offset + value.length + 1, quote: match[1]! }, 'source-compared')];
}

const SETS = new Set([
  'set',
  'with',
  'add',
  'use',
  'put',
  'append',
  'insert',
  'default',
  'new',
  'define',
  'assign',
  'update',
  'change',
]);

/** The name of a function that is given a secret: it sets one, or is called as the secret is. */
function takesSecret(key: string): boolean {
  const name = key.slice(key.lastIndexOf('.') + 1);
  if (/^(?:pass|pwd|key|auth|token|tokens)$/i.test(name)) return false;
  const all = wordsOf(name);
  const kind = classify(name);
  return (
    kind !== undefined &&
    (SETS.has(all[0] ?? '') ||
      all.length === kind.words.length ||
      /^[A-Z]\w*(?:Credential|Password|Secret|Token)(?:Value)?$/.test(name))
  );
}

/** `setPassword("value")`, `withToken("value")`, `Password("value")`: one literal as the only argument. */
export function readCall(site: Site): NamedValue[] {
  const { text, limit } = site;
  const literal = takesSecret(site.key) ? expressionAt(text, site.at, limit) : undefined;
  if (literal === undefined) return [];
  const end = skipBlanks(text, literal.end, limit);
  return text[end] === ')' ? [found(site, literal, 'source-call')] : [];
}

/** A pair of a name and its password, by what it is called: `NetworkCredential(`, `HTTPBasicAuth(`, `auth=(`. */
const PAIRED =
  /(?:credentials?|basic_?auth|basic_?authentication|password_?authentication|username_?password_?\w*|(?:^|[._-])(?:auth|creds?|login))$/i;

/** `new NetworkCredential("user", "password")`, `auth=("user", "password")`: the second of two literals. */
export function readTwo(site: Site): NamedValue[] {
  const { text, limit } = site;
  if (!PAIRED.test(site.key)) return [];
  const at = site.operator === 'call' ? site.at : skipBlanks(text, site.at + 1, limit);
  if (site.operator !== 'call' && text[site.at] !== '(' && text[site.at] !== '[') return [];
  const first = literalAt(text, at, limit);
  const comma = first === undefined ? -1 : skipBlanks(text, first.end, limit);
  if (text[comma] !== ',') return [];
  const second = expressionAt(text, skipSpace(text, comma + 1, limit), limit);
  if (second === undefined || !/[,)\]]/.test(text[skipSpace(text, second.end, limit)] ?? '')) return [];
  return [found(site, lastOfFour(text, second, limit) ?? second, 'source-pair', `${site.key} password`)];
}

/** sbt's `Credentials("realm", "host", "user", "password")`. */
function lastOfFour(text: string, second: Literal, limit: number): Literal | undefined {
  const third = literalNear(text, skipSpace(text, second.end, limit) + 1, limit);
  const comma = third === undefined ? limit : skipSpace(text, third.end, limit);
  return text[comma] === ',' ? literalNear(text, comma + 1, limit) : undefined;
}

/** A call that sets what its first argument names. */
const SETTER =
  /\b(?:define|\w*put|(?<!re)set|set(?!up)\w+|\w*add|add\w+|\w*append|insert|with\w*|of|pair|entry|header|param|default|option|config|\w*env\w*|fetch|get\w*|store|property|variable|assoc|keyvalue|tuple|secret)\s{0,4}[([]\s{0,4}[@$bru]?["'`]$/i;

/** Cheap: an opening bracket and a quote stand before the key. */
function isFirstArgument({ text, keyStart }: Site): boolean {
  let i = keyStart - 2;
  while (i > keyStart - 8 && (isBlank(text.charCodeAt(i)) || isWord(text.charCodeAt(i)))) i--;
  return text[i] === '(' || text[i] === '[';
}

/** `define('KEY', 'value')`, `put("key", "value")`: the key is a literal of its own. */
export function readArgument(site: Site): NamedValue[] {
  if (site.quote === '' || !isFirstArgument(site) || !SETTER.test(linePrefix(site).slice(-60))) return [];
  const literal = literalNear(site.text, site.at, site.limit);
  if (literal === undefined) return [];
  const end = skipSpace(site.text, literal.end, site.limit);
  if (isRule(site.text, end)) return [];
  return /[,)\]]/.test(site.text[end] ?? '') ? [found(site, literal, 'source-argument')] : [];
}

/** `add("password", "length", ["rule" => …])` of a validator. */
const isRule = (text: string, at: number): boolean => /^,\s{0,40}(?:\[|array\()/.test(text.slice(at, at + 60));

/** `env.PASSWORD || "value"`. */
export function readFallback(site: Site): NamedValue[] {
  if (/^["'`]\s/.test(site.text.slice(site.keyEnd, site.keyEnd + 2))) return [];
  const literal = literalAt(site.text, site.at, site.limit);
  return literal === undefined || literal.quote === '`' ? [] : [found(site, literal, 'source-fallback')];
}
