/** Go's `%q` and `%v` renderings, as builders write CMD, SHELL and HEALTHCHECK. https://pkg.go.dev/fmt#hdr-Printing */

const QUOTED = /"(?:[^"\\]|\\[\s\S])*"/y;
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
const SINGLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

function unquoted(body: string): string {
  return body.replace(ESCAPE, (_, hex?: string, u4?: string, u8?: string, octal?: string, char?: string) => {
    if (char !== undefined) return SINGLE[char] ?? char;
    const code = octal === undefined ? Number.parseInt((hex ?? u4 ?? u8)!, 16) : Number.parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Every `"…"` in the text, unquoted; what stands between them is passed over. */
export function quotedStrings(text: string): string[] {
  const out: string[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    QUOTED.lastIndex = at;
    const match = QUOTED.exec(text);
    if (match === null) break;
    out.push(unquoted(match[0].slice(1, -1)));
    at += match[0].length;
  }
  return out;
}

/** `["a" "b c"]` as its strings; undefined where the text is no such list. */
export function quotedList(text: string): string[] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return undefined;
  const inside = trimmed.slice(1, -1);
  return inside === '' || inside.startsWith('"') ? quotedStrings(inside) : undefined;
}
