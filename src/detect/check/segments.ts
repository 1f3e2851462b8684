/** The lines of a text that was logged, listed or quoted, and whether they begin alike. */

const COLOUR = /(?:\x1b|(?<!\\)\\{1,16}(?:u001b|x1b|033|e))\[[0-9;]{0,16}[A-Za-z]/gi;
/** Where one line may end and another begin: as it is, escaped however often, in HTML, or between commands. */
const BREAK = /\r?\n|(?<!\\)\\{1,16}[nr]|<br ?\/?>|&#(?:10|13|x0?[ad]);|&&|;/gi;

/** A line, and where in the text it begins. */
export interface Segment {
  readonly start: number;
  readonly text: string;
}

/** The lines of a text that begins at `start`. Colours become spaces. */
export function segmentsOf(start: number, coloured: string): Segment[] {
  const text = coloured.replace(COLOUR, blank);
  const out: Segment[] = [];
  let at = 0;
  for (const found of text.matchAll(BREAK)) {
    out.push({ start: start + at, text: text.slice(at, found.index) });
    at = found.index + found[0].length;
  }
  out.push({ start: start + at, text: text.slice(at) });
  return out;
}

const blank = (colour: string): string => ' '.repeat(colour.length);

const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\r';
const isWord = (c: string | undefined): boolean => c !== undefined && /[A-Za-z0-9]/.test(c);

/** Where a line goes on that begins like `before`: spaces count nothing, words with digits are all alike. -1: it does not. */
export function alikeTo(before: string, line: string): number {
  let at = 0;
  for (let i = 0; ; ) {
    while (isSpace(before[i])) i++;
    while (isSpace(line[at])) at++;
    if (i >= before.length) return at;
    const [one, other] = [wordAt(before, i), wordAt(line, at)];
    if (one !== other && !(/\d/.test(one) && /\d/.test(other)) && !(isMark(one) && isMark(other))) return -1;
    i += one.length;
    at += other.length;
  }
}

/** What `grep` writes behind a number: a colon where it matched, a hyphen around. */
const isMark = (word: string): boolean => word === ':' || word === '-';

/** A word, or one other character. */
function wordAt(text: string, from: number): string {
  let to = from;
  while (isWord(text[to])) to++;
  return text.slice(from, Math.max(to, from + 1));
}
