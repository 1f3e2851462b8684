/** Shorter ones V8 copies by itself. */
const LEAST_SLICE = 13;
const BEYOND_LATIN1 = /[^\x00-\xff]/;

/**
 * A copy of a text that was cut out of another. V8 keeps the whole of what a slice was cut out of for as long as the slice
 * lives: of a window of tens of kilobytes, a value that was found in it.
 */
export function ownText(text: string): string {
  if (text.length < LEAST_SLICE) return text;
  const encoding = BEYOND_LATIN1.test(text) ? 'utf16le' : 'latin1';
  return Buffer.from(text, encoding).toString(encoding);
}
