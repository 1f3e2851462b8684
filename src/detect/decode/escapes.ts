import type { Decoded, Encoding } from './decoding.ts';

/** Bytes or characters each written by number. */
interface Escape {
  readonly name: string;
  /** One of them, with its hex digits. */
  readonly pattern: RegExp;
  /** How many make a text encoded: a single one is how others write `&` or `<`. */
  readonly least: number;
}

const ESCAPES: readonly Escape[] = [
  { name: 'percent', pattern: /%([0-9a-fA-F]{2})/g, least: 3 },
  { name: 'unicode escapes', pattern: /\\u00([0-9a-fA-F]{2})/g, least: 6 },
  { name: 'hex escapes', pattern: /\\x([0-9a-fA-F]{2})/g, least: 6 },
];

/** `%41` in a URL, `\u0041` in JSON, Java or JavaScript, `\x41` in C or a shell. */
export const escapes: readonly Encoding[] = ESCAPES.map((form) => ({
  name: form.name,
  decode: (text) => decode(text, form),
}));

function decode(text: string, { pattern, least }: Escape): Decoded | undefined {
  const escaped = [...text.matchAll(pattern)];
  if (escaped.length < least) return undefined;
  const out: number[] = [];
  const places: number[] = [];
  const put = (byte: number, place: number) => {
    out.push(byte);
    places.push(place);
  };
  let at = 0;
  for (const match of escaped) {
    for (; at < match.index; at++) put(text.charCodeAt(at), at);
    put(Number.parseInt(match[1]!, 16), at);
    at = match.index + match[0].length;
  }
  for (; at < text.length; at++) put(text.charCodeAt(at), at);
  return { bytes: Buffer.from(out), at: (index) => places[index] ?? 0 };
}
