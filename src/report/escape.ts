/**
 * Text from an image as a terminal may show it: nothing in it moves the cursor, sets a colour or title, reverses the
 * reading direction or begins a line. Each such character is written as its escape (`\x1b`, `\u202e`, `\n`).
 */
export function forTerminal(text: string, keep: { readonly lines?: boolean } = {}): string {
  return text.replace(UNSAFE, (char) =>
    keep.lines === true && char === '\n' ? char : (NAMED[char] ?? numbered(char)),
  );
}

/** C0 and C1 controls, line and paragraph separators, direction marks, what has no width, and halves of characters. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}|[\u{e0000}-\u{e007f}]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function numbered(char: string): string {
  const hex = char.codePointAt(0)!.toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
