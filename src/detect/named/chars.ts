/** Character classes of Latin-1 text, as one table lookup a character. */

const KEY = 1;
const BLANK = 2;
const WORD = 4;
const QUOTE = 8;
const END_OF_LINE = 16;

const table = new Uint8Array(256);

function mark(chars: string, bit: number): void {
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)]! |= bit;
}

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
mark(`${ALPHANUMERIC}_-.`, KEY);
mark(`${ALPHANUMERIC}_`, WORD);
mark(' \t', BLANK);
mark('"\'`', QUOTE);
for (let code = 0; code < 0x20; code++) if (code !== 0x09) table[code]! |= END_OF_LINE;

/** Letters, digits, `_`, `-`, `.`: what a key is made of. */
export const isKey = (code: number): boolean => (table[code]! & KEY) !== 0;
export const isWord = (code: number): boolean => (table[code]! & WORD) !== 0;
/** Space or tab. */
export const isBlank = (code: number): boolean => (table[code]! & BLANK) !== 0;
export const isQuote = (code: number): boolean => (table[code]! & QUOTE) !== 0;
/** A line end, or a control character as it stands between the strings of a binary. */
export const isLineEnd = (code: number): boolean => (table[code]! & END_OF_LINE) !== 0;

/** First position at or after `at` that is no blank. */
export function skipBlanks(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** First position at or after `at` that is neither a blank nor a line end. */
export function skipSpace(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && (isBlank(text.charCodeAt(i)) || isLineEnd(text.charCodeAt(i)))) i++;
  return i;
}

/** Start of the line that holds `at`, or `floor` when the line is longer than what may be looked at. */
export function lineStart(text: string, at: number, floor: number): number {
  let i = at;
  while (i > floor && !isLineEnd(text.charCodeAt(i - 1))) i--;
  return i;
}

/** End of the line that holds `at` (exclusive), or `limit`. */
export function lineEnd(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && !isLineEnd(text.charCodeAt(i))) i++;
  return i;
}
