import type { NamedValue } from '../types.ts';

/** A value at a known place, as a format of the given name found it. */
export function valueIn(format: string, key: string, value: string, offset: number, length = value.length): NamedValue {
  return { key, value, offset, by: `file:${format}`, length };
}

/** The lines of a text with the offset of each, without their ends. */
export function* linesOf(text: string): Generator<{ readonly line: string; readonly offset: number }> {
  let offset = 0;
  while (offset < text.length) {
    let end = text.indexOf('\n', offset);
    if (end < 0) end = text.length;
    yield { line: text.slice(offset, text[end - 1] === '\r' ? end - 1 : end), offset };
    offset = end + 1;
  }
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Text of a base64 value when it is printable; else undefined. */
export function printable(base64: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{2,}={0,2}$/.test(base64)) return undefined;
  const text = Buffer.from(base64, 'base64').toString('latin1');
  return /^[\x09\x0a\x0d\x20-\x7e\x80-\xff]+$/.test(text) ? text.replace(/[\r\n]+$/, '') : undefined;
}

/** A value at each match of a pattern with the group `value` and, if its name differs, the group `key`. */
export function matches(format: string, text: string, pattern: RegExp, key: string): NamedValue[] {
  const out: NamedValue[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.value;
    if (value === undefined || value === '') continue;
    out.push(valueIn(format, match.groups?.key ?? key, value, match.index + match[0].lastIndexOf(value)));
  }
  return out;
}
