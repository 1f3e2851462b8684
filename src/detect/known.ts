/** Values that are already known, found wherever they stand, in any of their forms. */
import { RANK_KNOWN, RANK_LINE, type RankedHit } from './overlap.ts';
import type { KnownForm, KnownValue } from './types.ts';

/** A literal of the prefilter with the form that it is a part of. */
export interface KnownPart {
  readonly known: KnownValue;
  readonly form: KnownForm;
  /** The whole text that must stand there; in lower case where case does not matter. */
  readonly text: string;
  /** Where in it the literal begins. */
  readonly at: number;
}

/** Shortest literal that the prefilter takes. */
const MIN_PART = 3;
/** A raw value shorter than this must not be a part of a longer word. */
const BOUND_BELOW = 10;

/** The literals to look for, with what each is a part of. A form that may be wrapped is looked for by both its halves. */
export function partsOf(known: KnownValue): { literal: string; part: KnownPart }[] {
  return known.forms.flatMap((form) => {
    const text = form.ignoreCase ? form.text.toLowerCase() : form.text;
    const half = Math.ceil(text.length / 2);
    const starts = form.canWrap && text.length - half >= MIN_PART ? [0, half] : [0];
    return starts
      .filter(() => text.length >= MIN_PART)
      .map((at) => {
        const literal = starts.length === 1 ? longestAscii(text) : { text: text.slice(at, at + half), at };
        return { literal: literal.text, part: { known, form, text, at: literal.at } };
      })
      .filter(({ literal }) => literal.length >= MIN_PART);
  });
}

/** The prefilter takes ASCII only; a value with other letters is found by its longest ASCII stretch. */
function longestAscii(text: string): { text: string; at: number } {
  let best = { text: '', at: 0 };
  for (const match of text.matchAll(/[\x01-\x7f]+/g))
    if (match[0].length > best.text.length) best = { text: match[0], at: match.index };
  return best;
}

/** The known value at a literal's place in a text, if the rest of its form stands there too. `unit`: bytes a character. */
export function knownAt(
  { known, form, text, at: partAt }: KnownPart,
  where: string,
  at: number,
  origin: number,
  unit: number,
): RankedHit | undefined {
  const span = spanOf(known, form, text, where, at, partAt, unit);
  if (span === undefined || (form.name === 'raw' && known.anywhere !== true && isPartOfWord(text, where, span)))
    return undefined;
  const { value, ruleId, confidence, severity } = known;
  const isRaw = form.name === 'raw' && unit === 1;
  const name = unit === 2 ? 'UTF-16' : form.name;
  const reasons = isRaw ? [] : [`also found as ${name}`];
  const hit = {
    ruleId,
    value,
    confidence,
    severity,
    reasons,
    offset: origin + span.from * unit,
    length: (span.to - span.from) * unit,
    ...(known.key === undefined ? {} : { key: known.key }),
  };
  return { hit: isRaw ? hit : { ...hit, form: name }, rank: name === 'line of it' ? RANK_LINE : RANK_KNOWN };
}

function spanOf(
  known: KnownValue,
  form: KnownForm,
  text: string,
  where: string,
  at: number,
  partAt: number,
  unit: number,
): Span | undefined {
  if (form.canWrap) return wrappedSpan(form, text, where, at, partAt);
  // UTF-16 was decoded: the value stands there as it is, whatever letters it has.
  if (unit === 2 && form.name === 'raw') return nearbySpan(known.value, where, at);
  return plainSpan(form, text, where, at - partAt);
}

function nearbySpan(value: string, where: string, at: number): Span | undefined {
  const from = where.indexOf(value, Math.max(0, at - value.length));
  return from >= 0 && from <= at ? { from, to: from + value.length } : undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function plainSpan(form: KnownForm, text: string, where: string, from: number): Span | undefined {
  if (from < 0) return undefined;
  const found = where.slice(from, from + text.length);
  return (form.ignoreCase ? found.toLowerCase() : found) === text ? { from, to: from + text.length } : undefined;
}

/** Matches from the literal outwards, passing over line breaks, also those written as `\n`. */
function wrappedSpan(form: KnownForm, text: string, where: string, at: number, partAt: number): Span | undefined {
  const letter = (i: number) => (form.ignoreCase ? where[i]?.toLowerCase() : where[i]);
  let to = at;
  for (let i = partAt; i < text.length; i++, to++) {
    to = skipBreak(where, to, 1);
    if (letter(to) !== text[i]) return undefined;
  }
  let from = at;
  for (let i = partAt - 1; i >= 0; i--) {
    from = skipBreak(where, from - 1, -1);
    if (letter(from) !== text[i]) return undefined;
  }
  return { from, to };
}

function skipBreak(where: string, from: number, step: 1 | -1): number {
  let at = from;
  while (where[at] === '\n' || where[at] === '\r' || where[at] === ' ' || where[at] === '\t') at += step;
  return at;
}

function isPartOfWord(text: string, where: string, { from, to }: Span): boolean {
  if (text.length >= BOUND_BELOW) return false;
  const isWord = (c: string | undefined) => c !== undefined && /[A-Za-z0-9]/.test(c);
  return (isWord(where[from - 1]) && isWord(text[0])) || (isWord(where[to]) && isWord(text.at(-1)));
}
