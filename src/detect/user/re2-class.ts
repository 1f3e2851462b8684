/** Sets of characters of RE2's syntax, written as JavaScript's. https://github.com/google/re2/wiki/Syntax */

/** Code units from and to, both included. */
export type Range = readonly [number, number];

const LAST = 0xffff;

const PERL: Readonly<Record<string, readonly Range[]>> = {
  d: [[48, 57]],
  // Unlike JavaScript's, it has neither the vertical tab nor spaces beyond ASCII.
  s: [
    [9, 10],
    [12, 13],
    [32, 32],
  ],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
};

const POSIX: Readonly<Record<string, string>> = {
  alnum: '09AZaz',
  alpha: 'AZaz',
  ascii: '\x00\x7f',
  blank: '\t\t  ',
  cntrl: '\x00\x1f\x7f\x7f',
  digit: '09',
  graph: '!~',
  lower: 'az',
  print: ' ~',
  punct: '!/:@[`{~',
  space: '\t\r  ',
  upper: 'AZ',
  word: '09AZaz__',
  xdigit: '09AFaf',
};

/** `\d`, `\S` … Undefined for a letter that names no set. */
export function perlSet(letter: string): readonly Range[] | undefined {
  const ranges = PERL[letter.toLowerCase()];
  return ranges === undefined || letter === letter.toLowerCase() ? ranges : complementOf(ranges);
}

/** `alpha`, `^digit` of `[[:alpha:]]`. */
export function posixSet(name: string): readonly Range[] | undefined {
  const text = POSIX[name.replace('^', '')];
  if (text === undefined) return undefined;
  const ranges = Array.from({ length: text.length / 2 }, (_, i): Range => [code(text, i * 2), code(text, i * 2 + 1)]);
  return name.startsWith('^') ? complementOf(ranges) : ranges;
}

/** A set as a class. Nothing at all is written as what never matches. */
export function classOf(ranges: readonly Range[], { fold, negate }: { fold: boolean; negate: boolean }): string {
  const folded = fold ? ranges.flatMap(inAnyCase) : ranges;
  const text = folded.map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`)).join('');
  return `[${negate ? '^' : ''}${text}]`;
}

/** One character as a set of its own. */
export function literalOf(char: number, fold: boolean): string {
  return fold && isLetter(char) ? classOf([[char, char]], { fold, negate: false }) : escaped(char);
}

function escaped(char: number): string {
  const text = String.fromCharCode(char);
  if (/^[A-Za-z0-9_]$/.test(text)) return text;
  return char < 0x100 ? `\\x${char.toString(16).padStart(2, '0')}` : `\\u${char.toString(16).padStart(4, '0')}`;
}

function complementOf(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  let from = 0;
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (first > from) out.push([from, first - 1]);
    from = Math.max(from, last + 1);
  }
  return from > LAST ? out : [...out, [from, LAST]];
}

/** ASCII letters alone: the text is bytes. */
function inAnyCase([from, to]: Range): Range[] {
  const shifted = (first: number, last: number, by: number): Range[] => {
    const [a, b] = [Math.max(from, first), Math.min(to, last)];
    return a > b ? [] : [[a + by, b + by]];
  };
  return [[from, to], ...shifted(65, 90, 32), ...shifted(97, 122, -32)];
}

const isLetter = (char: number): boolean => (char >= 65 && char <= 90) || (char >= 97 && char <= 122);
const code = (text: string, i: number): number => text.charCodeAt(i);
