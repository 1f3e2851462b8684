/** Where to look for matches of a pattern: literals of which one stands in every match, for the prefilter. */
import { type ByteSet, meets } from '../prefilter/byte-set.ts';
import type { Tree } from '../prefilter/regex-tree.ts';
import { bytesOf, costOf, longestOf, waysOf } from './shape.ts';

/** Literals at a place of a pattern, and what lies around that place. */
export interface Anchor {
  readonly texts: readonly string[];
  readonly ignoreCase: boolean;
  /** Characters that a match may have before a literal, and from its first character on. */
  readonly before: number;
  readonly after: number;
  /** What must follow from the literal on, itself included: a necessary condition, quickly told. */
  readonly tail: Tree;
  /** True when the time for one place is bounded by the text around it that no other place is in. */
  readonly isSwift: boolean;
}

/** Literals that one place may need, and how long they get. */
const MOST_TEXTS = 64;
const LONGEST = 24;
const SHORTEST = 3;
/** A tail that may take more tries than this is cut. */
const CHEAP = 512;

/** Anchors for each alternative of a pattern; undefined when one of them has no literal that would be one. */
export function anchorsOf(tree: Tree): readonly Anchor[] | undefined {
  const anchors = waysOf(tree).map(bestAnchor);
  return anchors.every((anchor) => anchor !== undefined) ? anchors : undefined;
}

function bestAnchor(items: readonly Tree[]): Anchor | undefined {
  let best: { readonly score: number; readonly at: number; readonly literals: Literals } | undefined;
  for (let at = 0; at < items.length; at++) {
    const literals = literalsOf(items.slice(at));
    if (literals === undefined) continue;
    const score = scoreOf(literals) - (longestOf(items.slice(0, at)) === Number.POSITIVE_INFINITY ? 6 : 0);
    if (best === undefined || score > best.score) best = { score, at, literals };
  }
  return best && anchorAt(items, best.at, best.literals);
}

/** Long ones are rare, and few are cheap. */
function scoreOf({ texts }: Literals): number {
  const shortest = Math.min(...texts.map((text) => text.length));
  return Math.min(shortest, 8) * 4 - Math.log2(texts.length) * 2;
}

function anchorAt(items: readonly Tree[], at: number, { texts, ignoreCase }: Literals): Anchor {
  const rest = items.slice(at);
  return {
    texts,
    ignoreCase,
    before: longestOf(items.slice(0, at)),
    after: longestOf(rest),
    isSwift: !mayRepeat(items, at),
    tail: { kind: 'sequence', items: cheapPart(rest) },
  };
}

/** As much of the beginning as is cheap to try: an endless repetition ends it with its least length. */
function cheapPart(items: readonly Tree[]): readonly Tree[] {
  const out: Tree[] = [];
  for (const item of items) {
    if (longestOf([item]) === Number.POSITIVE_INFINITY) {
      return item.kind === 'repeat' && item.item.kind === 'set' ? [...out, { ...item, max: item.min }] : out;
    }
    if (costOf([...out, item]) > CHEAP) return out;
    out.push(item);
  }
  return out;
}

/**
 * True when a backtracking engine may go over the same bytes again and again: an endless repetition that is not of single
 * characters, or stands before the literal, or in whose run the literal with what follows it may stand once more.
 */
function mayRepeat(items: readonly Tree[], at: number): boolean {
  return items.some((item, index) => {
    if (longestOf([item]) !== Number.POSITIVE_INFINITY) return false;
    const sets = endlessSets(item);
    if (index < at || sets === undefined) return true;
    return sets.some((set) => !items.slice(at, index).some((before) => isApart(before, set)));
  });
}

/** The sets of the endless repetitions that a tree may end with; undefined where they are of something else. */
function endlessSets(tree: Tree): readonly ByteSet[] | undefined {
  if (longestOf([tree]) !== Number.POSITIVE_INFINITY) return [];
  if (tree.kind === 'repeat') {
    if (tree.item.kind === 'set') return [tree.item.set];
    return tree.max === 1 ? endlessSets(tree.item) : undefined;
  }
  if (tree.kind !== 'choice' && tree.kind !== 'sequence') return undefined;
  const all = tree.items.map(endlessSets);
  return all.every((sets) => sets !== undefined) ? all.flat() : undefined;
}

/** True when a tree matches at least one character, and none of a set. */
function isApart(tree: Tree, set: ByteSet): boolean {
  if (tree.kind === 'set') return !meets(tree.set, set);
  if (tree.kind === 'assertion') return false;
  if (tree.kind === 'repeat') return tree.min > 0 && isApart(tree.item, set);
  return tree.kind === 'choice'
    ? tree.items.every((item) => isApart(item, set))
    : tree.items.some((item) => isApart(item, set));
}

interface Literals {
  readonly texts: readonly string[];
  readonly ignoreCase: boolean;
}

/** A beginning of a match, letter by letter, until it may go on in too many ways. */
interface Beginning {
  readonly text: string;
  readonly isOpen: boolean;
}

/** The literals with one of which a match of these items must begin; undefined when they are too short or too many. */
function literalsOf(items: readonly Tree[]): Literals | undefined {
  const speller = new Speller();
  const spelt = speller.spell([{ text: '', isOpen: true }], items);
  const { ignoreCase } = speller;
  const texts = [...new Set(spelt.map(({ text }) => (ignoreCase ? text.toLowerCase() : text)))];
  const isFit = texts.every((text) => text.length >= SHORTEST && /^[\x01-\x7f]+$/.test(text) && /[^ @`]/.test(text));
  return isFit && texts.length <= MOST_TEXTS ? { texts, ignoreCase } : undefined;
}

class Speller {
  ignoreCase = false;

  spell(begun: readonly Beginning[], items: readonly Tree[]): readonly Beginning[] {
    let all = begun;
    for (const item of items) {
      if (all.every(({ isOpen }) => !isOpen)) break;
      all = this.#add(all, item);
    }
    return all;
  }

  #add(begun: readonly Beginning[], tree: Tree): readonly Beginning[] {
    switch (tree.kind) {
      case 'assertion':
        return begun;
      case 'set':
        return this.#addSet(begun, tree);
      case 'sequence':
        return this.spell(begun, tree.items);
      case 'choice':
        return few(
          begun,
          tree.items.flatMap((item) => this.#add(begun.filter(isOpen), item)),
        );
      case 'repeat':
        return this.#addRepeat(begun, tree);
    }
  }

  #addRepeat(begun: readonly Beginning[], { item, min, max }: Tree & { kind: 'repeat' }): readonly Beginning[] {
    let all = begun;
    for (let i = 0; i < Math.min(min, LONGEST) && all.some(isOpen); i++) all = this.#add(all, item);
    return min === max && min <= LONGEST ? all : all.map(closed);
  }

  #addSet(begun: readonly Beginning[], tree: Tree & { kind: 'set' }): readonly Beginning[] {
    const bytes = bytesOf(tree.set);
    const chars = bytes.map((byte) => String.fromCharCode(byte));
    const folded = new Set(chars.map((char) => char.toLowerCase()));
    const isPair = folded.size === 1 && chars.length > 1;
    const isEnough = begun.every(({ text, isOpen }) => !isOpen || text.length > SHORTEST);
    if (chars.length > 1 && !isPair && isEnough) return begun.map(closed);
    const isFolding = chars.length > folded.size;
    const choices = isFolding ? [...folded] : chars;
    const longer = begun
      .filter(isOpen)
      .flatMap(({ text }) => choices.map((char) => ({ text: text + char, isOpen: text.length < LONGEST })));
    const all = few(begun, longer);
    // Only what was taken up decides how the prefilter compares.
    if (isFolding && all !== begun && all.length > 0 && all.some(isOpen)) this.ignoreCase = true;
    return all;
  }
}

/** The beginnings made longer; where they are too many or none could go on, as they were. */
function few(before: readonly Beginning[], longer: readonly Beginning[]): readonly Beginning[] {
  const done = before.filter((one) => !one.isOpen);
  return longer.length + done.length > MOST_TEXTS ? before.map(closed) : [...done, ...longer];
}

const isOpen = (one: Beginning): boolean => one.isOpen;
const closed = (one: Beginning): Beginning => ({ ...one, isOpen: false });
