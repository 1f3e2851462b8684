import { SQLITE_MAGIC, tablesOf, type Value } from '../../sqlite/index.ts';
import { type Derived, derived } from './derived.ts';

const MOST_TEXT = 16 << 20;
const LONGEST_VALUE = 4096;

/** An SQLite database: each row with the names of its columns, which stand nowhere near it in the file. */
export const sqlite = derived((bytes) => {
  const out: Derived[] = [];
  let left = MOST_TEXT;
  for (const { name, columns, rows } of tablesOf(bytes)) {
    if (columns.length < 1 || name.startsWith('sqlite_')) continue;
    let text = '';
    for (const row of rows()) {
      // A line a row, so that lines count them.
      text += `${lineOf(columns, row)}\n`;
      if (text.length > left) break;
    }
    left -= text.length;
    if (text.trim() !== '') out.push({ name: `${name}.jsonl`, text });
    if (left <= 0) break;
  }
  return out;
  // A long value lies in pieces on several pages.
}, {});

export { SQLITE_MAGIC };

function lineOf(columns: readonly string[], row: readonly Value[]): string {
  const named: Record<string, string> = Object.create(null);
  let isEmpty = true;
  for (const [i, value] of row.entries()) {
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_VALUE) continue;
    named[columns[i] ?? ''] = value;
    isEmpty = false;
  }
  return isEmpty ? '' : JSON.stringify(named);
}
