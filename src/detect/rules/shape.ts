/** The form of a token's parts: what a pattern is made of, and what examples are drawn from. */
import { draw, type Random } from './example.ts';

export interface Shape {
  /** Regular expression source; bounded, without groups that capture. */
  readonly source: string;
  /** A text of this form. */
  draw(random: Random): string;
  /** True when the form may end in a hyphen, an underscore or base64's other marks. */
  readonly open: boolean;
}

/** A run of characters out of a class: `run('a-z2-7', 52)`. Ranges and single characters, a hyphen last. */
export function run(set: string, least: number, most = least): Shape {
  const alphabet = set.replace(/(.)-(.)/g, (_, from: string, to: string) => between(from, to));
  const drawable = alphabet.replace(/[-_]/g, '');
  return {
    source: `[${set}]{${least === most ? least : `${least},${most}`}}`,
    draw: (random) => draw(random, least, drawable),
    open: /[-_+/=.]/.test(alphabet),
  };
}

function between(from: string, to: string): string {
  const first = from.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, i) => first + i));
}

/** A run of `least` (to `most`) characters. */
type Run = (least: number, most?: number) => Shape;
const runs =
  (set: string): Run =>
  (least, most) =>
    run(set, least, most);

export const digits = runs('0-9');
/** Hexadecimal in either letter case. */
export const hex = runs('0-9a-fA-F');
export const lowerHex = runs('0-9a-f');
export const upperHex = runs('0-9A-F');
export const lower = runs('a-z0-9');
export const upper = runs('A-Z0-9');
export const alnum = runs('A-Za-z0-9');
export const letters = runs('A-Za-z');
/** RFC 4648 base32, without padding. */
export const base32 = runs('A-Z2-7');
export const base64 = runs('A-Za-z0-9+/');
export const base64url = runs('A-Za-z0-9_-');
export const wordy = runs('A-Za-z0-9_');
export const dashed = runs('A-Za-z0-9-');

/** A literal text. */
export function lit(text: string): Shape {
  return { source: text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), draw: () => text, open: /[-_+/=.]$/.test(text) };
}

/** One part after another. */
export function seq(...parts: readonly (Shape | string)[]): Shape {
  const shapes = parts.map((part) => (typeof part === 'string' ? lit(part) : part));
  return {
    source: shapes.map((shape) => shape.source).join(''),
    draw: (random) => shapes.map((shape) => shape.draw(random)).join(''),
    open: shapes.at(-1)?.open ?? false,
  };
}

/** One of several forms; examples show the first. */
export function either(...parts: readonly (Shape | string)[]): Shape {
  const shapes = parts.map((part) => (typeof part === 'string' ? lit(part) : part));
  return {
    source: `(?:${shapes.map((shape) => shape.source).join('|')})`,
    draw: (random) => shapes[0]!.draw(random),
    open: shapes.some((shape) => shape.open),
  };
}

/** A part that may be left out, as examples do. */
export function maybe(part: Shape | string): Shape {
  const shape = typeof part === 'string' ? lit(part) : part;
  return { source: `(?:${shape.source})?`, draw: () => '', open: shape.open };
}

export const uuid: Shape = seq(hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12));

/** The same with any letters, as some vendors and many examples have it. */
export const guid: Shape = seq(alnum(8), '-', alnum(4), '-', alnum(4), '-', alnum(4), '-', alnum(12));
