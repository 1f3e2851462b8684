import { classify } from '../named/key.ts';
import type { FileFormat, NamedValue } from '../types.ts';
import { linesOf } from './text.ts';

/** Longest line that is cut into cells. */
const LONGEST = 64 << 10;

/** Tables with a line of names at the top: the values of its columns of passwords. https://www.rfc-editor.org/rfc/rfc4180 */
export const columns: FileFormat = {
  name: 'columns',
  matches: (_, base) => /\.(?:csv|tsv)$/i.test(base),
  values(text) {
    let names: readonly string[] | undefined;
    let separator = ',';
    const out: NamedValue[] = [];
    for (const { line, offset } of linesOf(text)) {
      if (line.trim() === '' || line.length > LONGEST) continue;
      if (names === undefined) {
        separator = separatorOf(line);
        names = namesOf(line, separator);
        if (names.every((name) => name === '')) break;
      } else out.push(...rowOf(line, offset, separator, names));
    }
    return out;
  },
};

const separatorOf = (line: string): string =>
  ['\t', ';', '|'].find((mark) => line.split(mark).length > line.split(',').length) ?? ',';

/** The names of columns that call for a secret; `` for the others. */
function namesOf(line: string, separator: string): string[] {
  return cellsOf(line, separator).map(({ value }) => {
    const key = /^[\w .-]{2,40}$/.test(value) ? classify(value) : undefined;
    return key !== undefined && (key.sort === 'password' || key.strength === 'strong') ? value : '';
  });
}

function rowOf(line: string, offset: number, separator: string, names: readonly string[]): NamedValue[] {
  return cellsOf(line, separator).flatMap(({ value, at }, i) =>
    value === '' || (names[i] ?? '') === ''
      ? []
      : [{ key: names[i]!, value, offset: offset + at, by: 'column', quote: '"', length: value.length }],
  );
}

/** The cells of a line and where each begins; what is in quotes may hold the separator. */
function cellsOf(line: string, separator: string): { value: string; at: number }[] {
  const out: { value: string; at: number }[] = [];
  let at = 0;
  while (at <= line.length) {
    const isQuoted = line[at] === '"';
    let end = at;
    if (isQuoted) {
      end = closingQuote(line, at + 1);
      out.push({ value: line.slice(at + 1, end), at: at + 1 });
    }
    const next = line.indexOf(separator, end);
    const stop = next < 0 ? line.length : next;
    if (!isQuoted) out.push({ value: line.slice(at, stop), at });
    at = stop + 1;
  }
  return out;
}

/** Two quotes stand for one. */
function closingQuote(line: string, from: number): number {
  let end = line.indexOf('"', from);
  while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
  return end < 0 ? line.length : end;
}
