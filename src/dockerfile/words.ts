/** A word of a Dockerfile line as it is written, and where it begins in the text. */
export interface Word {
  readonly raw: string;
  readonly offset: number;
}

/** A name with its value, quotes taken off, `$X` left as it is written. */
export interface Pair {
  readonly key: string;
  readonly value: string;
  /** Where the pair begins in the text it was read from. */
  readonly offset: number;
}

const BLANK = /\s/;

/** Splits at white space outside of quotes and escapeapes, as ENV, LABEL and ARG do. */
export function words(text: string, esc = '\\'): Word[] {
  const out: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (BLANK.test(text[at]!)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, esc);
    out.push({ raw: text.slice(at, end), offset: at });
    at = end;
  }
  return out;
}

function wordEnd(text: string, from: number, esc: string): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === esc && quote !== "'") at++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (BLANK.test(char)) return at;
  }
  return text.length;
}

/** A word with its quotes and escapeapes taken off. */
export function unquote(raw: string, esc = '\\'): string {
  if (!raw.includes('"') && !raw.includes("'") && !raw.includes(esc)) return raw;
  let out = '';
  let quote = '';
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at]!;
    if (char === esc && quote !== "'" && at + 1 < raw.length) out += escaped(raw[++at]!, quote, esc);
    else if (quote !== '' && char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else out += char;
  }
  return out;
}

/** Inside double quotes an escape stands for itself before anything but a quote, `$` or itself. */
function escaped(next: string, quote: string, esc: string): string {
  return quote === '"' && next !== '"' && next !== '$' && next !== esc ? esc + next : next;
}

/**
 * The pairs of ENV and LABEL (`A=1 B="two words"`, or the old `A the whole rest`) and of ARG (`A B=2`; a bare name
 * has the value ``).
 */
export function pairs(keyword: string, text: string, esc = '\\'): Pair[] {
  const list = words(text, esc);
  const first = list[0];
  if (first === undefined) return [];
  if (keyword !== 'ARG' && !first.raw.includes('=')) {
    const rest = text.slice(first.offset + first.raw.length).trim();
    return [{ key: unquote(first.raw, esc), value: unquote(rest, esc), offset: first.offset }];
  }
  return list.map((word) => pair(word, esc));
}

function pair({ raw, offset }: Word, esc: string): Pair {
  const at = raw.indexOf('=');
  if (at < 0) return { key: unquote(raw, esc), value: '', offset };
  return { key: unquote(raw.slice(0, at), esc), value: unquote(raw.slice(at + 1), esc), offset };
}
