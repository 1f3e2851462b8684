import { isBlank, isLineEnd, isQuote, skipSpace } from './chars.ts';

/** A value as written, without its quotes. */
export interface Literal {
  readonly value: string;
  /** Where the value begins. */
  readonly offset: number;
  /** First position behind the value and its closing quote. */
  readonly end: number;
  readonly quote: string;
}

/** Longest value that is read. */
const LONGEST = 1024;
/** Quotes as attributes of XML and HTML hold them. https://www.w3.org/TR/xml/#sec-predefined-ent */
const ENTITY = /&(?:quot|apos|#0{0,2}3[49]|#x2[27]);/iy;
const PREFIX = /(?:[bBrRuUfFLN@$&]|br|rb|u8|s|q|qq|S|raw)(?=["'`])|#+(?=")|\\(?=["'])/y;

/** The quote at `at` that an entity stands for, or ``. */
export function entityAt(text: string, at: number): string {
  if (text[at] !== '&') return '';
  ENTITY.lastIndex = at;
  return ENTITY.exec(text)?.[0] ?? '';
}

/** The string literal at `at` (with its prefix: `b"`, `@"`, `\"` inside another string), or undefined. */
export function literalAt(text: string, at: number, limit: number): Literal | undefined {
  const entity = entityAt(text, at);
  if (entity !== '') return closedBy(text, at + entity.length, entity, limit);
  PREFIX.lastIndex = at;
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  const open = at + prefix.length;
  const quote = text[open];
  if (quote === undefined || !isQuote(quote.charCodeAt(0))) return undefined;
  if (prefix === '\\') return escapedLiteral(text, open, quote, limit);
  if (text.startsWith(quote.repeat(3), open)) return closedBy(text, open + 3, quote.repeat(3), limit);
  if (text[open + 1] === quote) return { value: '', offset: open + 1, end: open + 2, quote };
  return plainLiteral(text, open, quote, limit);
}

function plainLiteral(text: string, open: number, quote: string, limit: number): Literal | undefined {
  const last = Math.min(limit, open + LONGEST);
  for (let i = open + 1; i < last; i++) {
    const c = text[i]!;
    if (c === '\\') i++;
    else if (c === quote) return { value: text.slice(open + 1, i), offset: open + 1, end: i + 1, quote };
    else if (quote !== '`' && isLineEnd(c.charCodeAt(0))) return undefined;
  }
  return undefined;
}

function escapedLiteral(text: string, open: number, quote: string, limit: number): Literal | undefined {
  return closedBy(text, open + 1, `\\${quote}`, limit);
}

function closedBy(text: string, from: number, closing: string, limit: number): Literal | undefined {
  const length = text.slice(from, Math.min(limit, from + LONGEST)).indexOf(closing);
  if (length < 0) return undefined;
  const to = from + length;
  return { value: text.slice(from, to), offset: from, end: to + closing.length, quote: quoteOf(closing) };
}

/** What closes a literal, as the quote that it is: `\\"`, `"""`, `&quot;`. */
const quoteOf = (closing: string): string =>
  closing[0] === '&' ? (/quot|34|22/i.test(closing) ? '"' : "'") : closing[closing[0] === '\\' ? 1 : 0]!;

/** The run of characters up to one of `stops`, a blank or the end of the line. */
export function wordAt(text: string, at: number, limit: number, stops: string): Literal | undefined {
  let i = at;
  const last = Math.min(limit, at + LONGEST);
  for (; i < last; i++) {
    const c = text.charCodeAt(i);
    if (isBlank(c) || isLineEnd(c) || stops.includes(text[i]!)) break;
  }
  return i === at || i === at + LONGEST ? undefined : { value: text.slice(at, i), offset: at, end: i, quote: '' };
}

/** The rest of the line without trailing blanks and without a comment that begins with ` #`, ` ;` or ` //`. */
export function restOfLine(text: string, at: number, limit: number): Literal | undefined {
  let end = at;
  const last = Math.min(limit, at + LONGEST);
  while (end < last && !isLineEnd(text.charCodeAt(end))) end++;
  if (end === at + LONGEST) return undefined;
  const line = text.slice(at, end);
  if (isBlank(text.charCodeAt(at - 1)) && /^[#;](?:[ \t]|$)/.test(line)) return undefined;
  const comment = /[ \t]+(?:[#;]|\/\/)(?:[ \t]|$)|[ \t]+#/.exec(line);
  const value = (comment === null ? line : line.slice(0, comment.index)).replace(/[ \t]+\\?[ \t]*$/, '');
  return value === '' ? undefined : { value, offset: at, end: at + value.length, quote: '' };
}

/** The literal at `at` or behind white space and line ends. */
export function literalNear(text: string, at: number, limit: number): Literal | undefined {
  return literalAt(text, skipSpace(text, at, Math.min(limit, at + 200)), limit);
}
