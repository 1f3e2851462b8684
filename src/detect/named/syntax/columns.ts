/** Columns that hold passwords: `INSERT INTO users (name, password) VALUES ('ann', 'x')`, `COPY users (name, password) FROM stdin`. */
import type { NamedValue } from '../../types.ts';
import { skipSpace } from '../chars.ts';
import { found } from '../found.ts';
import { type Literal, literalAt } from '../literal.ts';
import type { Site } from '../site.ts';

/** Characters before and behind a column's name that are looked at. */
const BEFORE = 2048;
/** Characters from a statement's begin to the bracket. */
const STATEMENT = 240;
const REACH = 12 << 10;
const ROWS = 200;
const COLUMNS = 100;
const HEAD = /(?:(?:insert|replace)\s+(?:ignore\s+)?into|\b(copy))\s[^();]{1,200}$/i;
/** The names behind the column's own, then what the rows begin with. */
const NAMES = /^([^();'\n]{0,1500}(?:\n[^();'\n]{0,200}){0,40})\)\s*(values\b|from\s+stdin[^;\n]{0,120};\r?\n)/i;

/** The values of the column whose name the site's key is, one a row. */
export function readColumn(site: Site): NamedValue[] {
  const { text, keyStart, keyEnd } = site;
  const before = text.slice(Math.max(0, keyStart - BEFORE), keyStart);
  const open = before.lastIndexOf('(');
  if (open < 0 || /[);]/.test(before.slice(open))) return [];
  const head = HEAD.exec(before.slice(Math.max(0, open - STATEMENT), open));
  const names = head === null ? null : NAMES.exec(text.slice(keyEnd, Math.min(text.length, keyEnd + BEFORE)));
  if (head === null || names === null) return [];
  const column = before.slice(open).split(',').length - 1;
  const at = keyEnd + names[0].length;
  const limit = Math.min(text.length, at + REACH);
  const values = head[1] === undefined ? inserted(text, at, limit, column) : copied(text, at, limit, column);
  return values.map((literal) => found(site, literal, 'column'));
}

/** Rows of a dump by PostgreSQL: tabs between, `\.` at the end. */
function copied(text: string, from: number, limit: number, column: number): Literal[] {
  const out: Literal[] = [];
  for (let at = from; at < limit && out.length < ROWS; ) {
    const end = lineEndAt(text, at, limit);
    const line = text.slice(at, end);
    if (line.startsWith('\\.')) break;
    const cells = line.split('\t');
    const value = cells[column];
    const offset = at + cells.slice(0, column).join('\t').length + (column > 0 ? 1 : 0);
    if (value !== undefined && value !== '\\N') out.push({ value, offset, end: offset + value.length, quote: '' });
    at = end + 1;
  }
  return out;
}

const lineEndAt = (text: string, at: number, limit: number): number => {
  const end = text.slice(at, limit).indexOf('\n');
  return end < 0 ? limit : at + end;
};

/** `(…, …), (…, …);`: what is no string in its cell is passed over. */
function inserted(text: string, from: number, limit: number, column: number): Literal[] {
  const out: Literal[] = [];
  let at = skipSpace(text, from, limit);
  while (text[at] === '(' && at < limit && out.length < ROWS) {
    const row = rowAt(text, at + 1, limit, column);
    if (row === undefined) break;
    if (row.literal !== undefined) out.push(row.literal);
    at = skipSpace(text, row.end, limit);
    if (text[at] !== ',') break;
    at = skipSpace(text, at + 1, limit);
  }
  return out;
}

function rowAt(
  text: string,
  from: number,
  limit: number,
  column: number,
): { literal?: Literal; end: number } | undefined {
  let literal: Literal | undefined;
  let at = from;
  for (let n = 0; n < COLUMNS; n++) {
    const start = skipSpace(text, at, limit);
    const cell = literalAt(text, start, limit) ?? wrappedAt(text, start, limit);
    if (n === column) literal = cell;
    const end = endOfCell(text, cell?.end ?? start, limit);
    if (text[end] === ')') return { ...(literal === undefined ? {} : { literal }), end: end + 1 };
    if (text[end] !== ',') return undefined;
    at = end + 1;
  }
  return undefined;
}

/** `crypt('value', …)`, `MD5('value')`, `PASSWORD('value')`: what a function makes a hash of. */
const WRAPPED = /(?:crypt|md5|sha1|sha2|password|encrypt|hash|hashbytes\('\w{1,12}',)\s?\(?\s?(?=')/iy;

function wrappedAt(text: string, at: number, limit: number): Literal | undefined {
  WRAPPED.lastIndex = at;
  const call = WRAPPED.exec(text);
  return call === null ? undefined : literalAt(text, at + call[0].length, limit);
}

/** The next `,` or `)` that belongs to the row itself. */
function endOfCell(text: string, from: number, limit: number): number {
  let depth = 0;
  let at = from;
  for (; at < limit; at++) {
    const c = text[at]!;
    if (c === "'") at = (literalAt(text, at, limit)?.end ?? limit) - 1;
    else if (c === '(') depth++;
    else if (c === ')' && depth-- === 0) break;
    else if (c === ',' && depth === 0) break;
  }
  return at;
}

/** Cheap: the key may be the name of a column: a bracket, a comma or a quote beside it. */
export const isColumn = ({ text, keyStart, keyEnd, kind }: Site): boolean =>
  (kind === 'sql' || kind === 'shell' || kind === 'source' || kind === 'plain') &&
  /[(,\s"'`[]/.test(text[keyStart - 1] ?? '') &&
  /[),"'`\]]/.test(text[keyEnd] ?? '');
