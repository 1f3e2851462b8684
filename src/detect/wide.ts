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
 * The UTF-16 text around a keyword whose first (non-NUL) byte is at `offset`, within [start, end).
 * Little-endian when a NUL follows that byte at once, else big-endian. It ends at a NUL unit.
 */
export function wideTextAt(bytes: Uint8Array, offset: number, start: number, end: number): WideText {
  const isLittle = offset + 1 < end && bytes[offset + 1] === 0;
  const first = isLittle ? offset : offset - 1;
  const unit = (i: number) => (isLittle ? bytes[i]! | (bytes[i + 1]! << 8) : (bytes[i]! << 8) | bytes[i + 1]!);
  let from = first;
  while (from - 2 >= start && first - from < UNITS_BEFORE * 2 && unit(from - 2) !== 0) from -= 2;
  const codes: number[] = [];
  for (let i = Math.max(from, start); i + 1 < end && i - first < UNITS_AFTER * 2; i += 2) {
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
