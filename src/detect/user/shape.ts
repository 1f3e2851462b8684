/** What a pattern's tree tells before it is ever run: how long its matches are, what they begin with, what running it may cost. */
import { type ByteSet, has, meets, setOfBytes, union } from '../prefilter/byte-set.ts';
import type { Tree } from '../prefilter/regex-tree.ts';

type Repeat = Tree & { kind: 'repeat' };

/** Repetitions without an end count as this many in a cost. */
const MANY = 4096;
const NONE: ByteSet = setOfBytes([]);

/** A pattern as the trees that follow one another. */
export function itemsOf(tree: Tree): readonly Tree[] {
  if (tree.kind === 'sequence') return tree.items.flatMap(itemsOf);
  return tree.kind === 'repeat' && tree.min === 1 && tree.max === 1 ? itemsOf(tree.item) : [tree];
}

/** The alternatives of a pattern, each as its items. */
export function waysOf(tree: Tree): readonly (readonly Tree[])[] {
  const items = itemsOf(tree);
  const [only] = items;
  return items.length === 1 && only!.kind === 'choice' ? only!.items.flatMap(waysOf) : [items];
}

/** Characters of the longest match. */
export function longestOf(items: readonly Tree[]): number {
  return items.reduce((sum, item) => sum + longest(item), 0);
}

function longest(tree: Tree): number {
  if (tree.kind === 'set') return 1;
  if (tree.kind === 'assertion') return 0;
  if (tree.kind === 'sequence') return longestOf(tree.items);
  if (tree.kind === 'choice') return Math.max(...tree.items.map(longest));
  const one = longest(tree.item);
  return one === 0 ? 0 : one * tree.max;
}

/** What may stand first in a match, and whether there may be nothing. */
function firstOf(tree: Tree): { readonly set: ByteSet; readonly mayBeEmpty: boolean } {
  if (tree.kind === 'set') return { set: tree.set, mayBeEmpty: false };
  if (tree.kind === 'assertion') return { set: NONE, mayBeEmpty: true };
  if (tree.kind === 'sequence') return firstOfItems(tree.items);
  if (tree.kind === 'repeat') {
    const { set, mayBeEmpty } = firstOf(tree.item);
    return { set, mayBeEmpty: mayBeEmpty || tree.min === 0 };
  }
  const all = tree.items.map(firstOf);
  return { set: all.reduce((sum, { set }) => union(sum, set), NONE), mayBeEmpty: all.some((one) => one.mayBeEmpty) };
}

function firstOfItems(items: readonly Tree[]): ReturnType<typeof firstOf> {
  let set = NONE;
  for (const item of items) {
    const first = firstOf(item);
    set = union(set, first.set);
    if (!first.mayBeEmpty) return { set, mayBeEmpty: false };
  }
  return { set, mayBeEmpty: true };
}

/**
 * How many ways, at the most, a backtracking engine may try from one place: the product of the lengths that repetitions may
 * have where what follows does not tell the length. Infinity where repetitions stand in repetitions.
 */
export function costOf(items: readonly Tree[], follow: ByteSet = NONE): number {
  let cost = 1;
  for (const [index, item] of items.entries()) {
    const rest = firstOfItems(items.slice(index + 1));
    cost *= costOfItem(item, rest.mayBeEmpty ? union(rest.set, follow) : rest.set);
  }
  return cost;
}

function costOfItem(tree: Tree, follow: ByteSet): number {
  if (tree.kind === 'set' || tree.kind === 'assertion') return 1;
  if (tree.kind === 'sequence') return costOf(tree.items, follow);
  if (tree.kind === 'choice') return tree.items.reduce((sum, item) => sum + costOfItem(item, follow), 0);
  return costOfRepeat(tree, follow);
}

function costOfRepeat(repeat: Repeat, follow: ByteSet): number {
  const { item, min, max } = repeat;
  const inner = costOfItem(item, union(follow, firstOf(item).set));
  const lengths = Math.min(max, MANY) - Math.min(min, MANY) + 1;
  if (item.kind === 'set') return meets(item.set, follow) ? lengths : 1;
  if (max <= 1) return inner + 1;
  if (isVariable(item)) return min === max && min <= 4 ? inner ** min : Number.POSITIVE_INFINITY;
  return inner * lengths;
}

function isVariable(tree: Tree): boolean {
  if (tree.kind === 'set' || tree.kind === 'assertion') return false;
  if (tree.kind === 'repeat') return tree.min !== tree.max || isVariable(tree.item);
  if (tree.kind === 'sequence') return tree.items.some(isVariable);
  const lengths = new Set(tree.items.map(longest));
  return lengths.size > 1 || tree.items.some(isVariable);
}

const known = new WeakMap<ByteSet, readonly number[]>();

/** The bytes of a set, ascending. */
export function bytesOf(set: ByteSet): readonly number[] {
  let bytes = known.get(set);
  if (bytes === undefined) {
    bytes = ALL.filter((byte) => has(set, byte));
    known.set(set, bytes);
  }
  return bytes;
}

const ALL = Array.from({ length: 256 }, (_, byte) => byte);

/** What a tree matches, or more: assertions are left out. As a pattern of JavaScript. */
export function sourceOf(tree: Tree): string {
  if (tree.kind === 'set')
    return `[${bytesOf(tree.set).map(hex).join('')}${isBeyond(tree.set) ? '\\u0100-\\uffff' : ''}]`;
  if (tree.kind === 'assertion') return '';
  if (tree.kind === 'sequence') return tree.items.map(sourceOf).join('');
  if (tree.kind === 'choice') return `(?:${tree.items.map(sourceOf).join('|')})`;
  const max = tree.max === Number.POSITIVE_INFINITY ? '' : tree.max;
  return `(?:${sourceOf(tree.item)}){${tree.min},${max}}`;
}

/** A set that holds bytes beyond ASCII is one that leaves things out, and so holds characters beyond bytes. */
const isBeyond = (set: ByteSet): boolean => has(set, 0xff);
const hex = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;
