/** Where a text tells a value in another form than its own: in base64, in hex, with escapes. */

/** A part of a text as it reads decoded. */
interface Reading {
  readonly text: string;
  /** Where the character at `index` of the decoded text begins in the text itself; also for the end. */
  from(index: number): number;
  /** Where the characters before `index` end there. */
  to(index: number): number;
}

/** A stretch [start, end) of a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Shortest value that is looked for: what is shorter stands in any decoded text by chance. */
const MIN_ENCODED = 6;

/** Characters that are decoded at a time, and how many of the next ones with them, for what lies across. */
const PIECE = 256 << 10;
const OVERLAP = 16 << 10;
/** Forms within forms: a value in JSON in base64. */
const DEPTH = 2;

/** The values that a decoded text may hold. */
type MayHold = (decoded: string) => Iterable<string>;

/** Every stretch of a text that tells a value in another form. Linear in the length of the text. */
export function encodedSpans(text: string, mayHold: MayHold): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    for (const { start, end } of spansIn(text.slice(at, at + PIECE + OVERLAP), mayHold, DEPTH))
      spans.push({ start: at + start, end: at + end });
  }
  return spans;
}

function spansIn(text: string, mayHold: MayHold, depth: number): Span[] {
  const spans: Span[] = [];
  for (const reading of readings(text)) {
    const inner = depth > 1 ? spansIn(reading.text, mayHold, depth - 1) : [];
    for (const { start, end } of [...valuesIn(reading.text, mayHold), ...inner])
      spans.push({ start: reading.from(start), end: reading.to(end) });
  }
  return spans;
}

function valuesIn(text: string, mayHold: MayHold): Span[] {
  const spans: Span[] = [];
  for (const value of mayHold(text)) {
    if (value.length < MIN_ENCODED) continue;
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
      spans.push({ start: at, end: at + value.length });
  }
  return spans;
}

/** Everything that a text says in another form. */
function* readings(text: string): Generator<Reading> {
  for (const run of text.matchAll(BASE64)) for (let lead = 0; lead < 4; lead++) yield base64(run[0], run.index, lead);
  for (const run of text.matchAll(HEX)) for (let lead = 0; lead < 2; lead++) yield hex(run[0], run.index, lead);
  if (ESCAPE.test(text)) yield unescaped(text);
}

/** Lines may be wrapped, with the line's end escaped or not. */
const BASE64 = /[A-Za-z0-9+/_-]{8,}(?:\\?\r?\n[A-Za-z0-9+/_-]{2,})*/g;
const BREAK = /\\?\r?\n/g;
const HEX = /[0-9A-Fa-f]{12,}/g;

/** `lead`: characters left out, since a value may begin anywhere within a group of four. https://www.rfc-editor.org/rfc/rfc4648#section-4 */
function base64(run: string, at: number, lead: number): Reading {
  const breaks = [...run.matchAll(BREAK)].map(({ 0: { length }, index }) => ({ index, length }));
  const place = placesIn(at, breaks);
  return {
    text: Buffer.from(run.replace(BREAK, '').slice(lead), 'base64').toString('latin1'),
    from: (index) => place(lead + Math.floor((index * 4) / 3)),
    to: (index) => place(lead + Math.ceil((index * 4) / 3) - 1) + 1,
  };
}

/** Where a character of a run without its line breaks stands in the text. */
function placesIn(at: number, breaks: readonly { readonly index: number; readonly length: number }[]) {
  return (index: number): number => {
    let place = index;
    for (const { index: from, length } of breaks) {
      if (from > place) break;
      place += length;
    }
    return at + place;
  };
}

function hex(run: string, at: number, lead: number): Reading {
  const place = (index: number) => at + lead + index * 2;
  return { text: Buffer.from(run.slice(lead), 'hex').toString('latin1'), from: place, to: place };
}

/** Of URLs, of JSON and C, of XML. */
const ESCAPES =
  /%([0-9A-Fa-f]{2})|\\u00([0-9A-Fa-f]{2})|\\x([0-9A-Fa-f]{2})|\\([0-3][0-7]{2})|&#(\d{1,3});|&#x([0-9A-Fa-f]{1,2});|&(quot|apos|amp|lt|gt);/g;
const ESCAPE = new RegExp(ESCAPES.source);
const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

function unescaped(text: string): Reading {
  const places: number[] = [];
  let out = '';
  const plain = (from: number, to: number) => {
    for (let i = from; i < to; i++) places.push(i);
    out += text.slice(from, to);
  };
  let end = 0;
  for (const { 0: written, index, ...groups } of text.matchAll(ESCAPES)) {
    plain(end, index);
    places.push(index);
    out += charOf(groups);
    end = index + written.length;
  }
  plain(end, text.length);
  places.push(text.length);
  return { text: out, from: (index) => places[index]!, to: (index) => places[index]! };
}

function charOf(groups: { readonly [group: number]: string | undefined }): string {
  const { 1: percent, 2: unicode, 3: x, 4: octal, 5: decimal, 6: entity, 7: name } = groups;
  if (name !== undefined) return NAMED[name]!;
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  if (decimal !== undefined) return String.fromCharCode(Number(decimal) & 0xff);
  return String.fromCharCode(Number.parseInt((percent ?? unicode ?? x ?? entity)!, 16));
}
