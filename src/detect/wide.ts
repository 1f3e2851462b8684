/** UTF-16 text inside bytes, with or without a byte order mark: every other byte of ASCII text is NUL. */

export interface WideText {
  readonly text: string;
  /** Index of the keyword in `text`. */
  readonly at: number;
  /** Offset of the text's first byte. */
  readonly start: number;
}

const UNITS_BEFORE = 2048;
const UNITS_AFTER = 8192;

/**
 * The UTF-16 text around a keyword whose first (non-NUL) byte is at `offset`, within [start, end). It ends at a NUL unit.
 * Without a byte order mark, text that is mostly ASCII reads the same as either: the NUL is taken for the byte after.
 */
export function wideTextAt(bytes: Uint8Array, offset: number, start: number, end: number): WideText {
  const isBig = bytes[start] === 0xfe && bytes[start + 1] === 0xff && (offset - start) % 2 === 1;
  const first = isBig ? offset - 1 : offset;
  // The last character of big-endian text has no byte after it.
  const unit = (i: number) => {
    const next = i + 1 < end ? bytes[i + 1]! : 0;
    return isBig ? (bytes[i]! << 8) | next : bytes[i]! | (next << 8);
  };
  let from = first;
  while (from - 2 >= start && first - from < UNITS_BEFORE * 2 && unit(from - 2) !== 0) from -= 2;
  const codes: number[] = [];
  for (let i = from; i < end && i - first < UNITS_AFTER * 2; i += 2) {
    const code = unit(i);
    if (code === 0) break;
    codes.push(code);
  }
  return { text: textOf(codes), at: (first - from) / 2, start: from };
}

/** `String.fromCharCode` takes only so many arguments at once. */
function textOf(codes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < codes.length; i += 4096) text += String.fromCharCode(...codes.slice(i, i + 4096));
  return text;
}
