/** Reads the tables of an SQLite database from its bytes. */
import { Pages } from './btree.ts';
import type { Row } from './record.ts';

export type { Row, Value } from './record.ts';

/** How every database begins. https://www.sqlite.org/fileformat2.html#magic_header_string */
export const SQLITE_MAGIC = 'SQLite format 3\0';

export interface Table {
  readonly name: string;
  /** Names in their order; empty where the definition was not understood. */
  readonly columns: readonly string[];
  rows(): Iterable<Row>;
}

/** The tables of a database; those that are damaged give what can be read. Throws a RangeError when there is no whole header. */
export function* tablesOf(bytes: Buffer): Generator<Table> {
  const pages = new Pages(bytes);
  for (const [type, name, , root, sql] of pages.rows(1)) {
    if (type !== 'table' || typeof name !== 'string' || typeof root !== 'number') continue;
    yield { name, columns: typeof sql === 'string' ? columnsOf(sql) : [], rows: () => pages.rows(root) };
  }
}

const CONSTRAINT = /^(?:constraint|primary|unique|check|foreign)\b/i;
const NAME = /^\s*(?:"((?:[^"]|"")+)"|`([^`]+)`|\[([^\]]+)\]|([^\s,()]+))/;

/** Column names of a `CREATE TABLE`. */
function columnsOf(sql: string): string[] {
  const body = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'));
  return topLevel(body)
    .filter((part) => !CONSTRAINT.test(part.trim()))
    .map(
      (part) =>
        NAME.exec(part)
          ?.slice(1)
          .find((name) => name !== undefined) ?? '',
    );
}

/** Parts between commas that are in no brackets and no quotes. */
function topLevel(text: string): string[] {
  const parts: string[] = [];
  let [from, depth, quote] = [0, 0, ''];
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'" || c === '`') quote = c;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}
