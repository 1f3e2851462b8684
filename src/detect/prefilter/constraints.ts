/**
 * What a rule's pattern demands around its keyword, in the prefilter's terms: only necessary conditions, so that what they
 * keep out the pattern would not have matched. Where a pattern is not understood there is none.
 */
import { type ByteSet, has, holds, isEverything, meets, setOfBytes, union } from './byte-set.ts';
import { type ByteRun, type Keyword, text } from './keyword.ts';
import { parseRegex, type Tree } from './regex-tree.ts';

export type Constraints = Pick<Keyword, 'before' | 'next' | 'within'>;

/** What a rule says of the text around its keyword: `pattern` begins with it, `lead` ends before it. */
export interface Surroundings {
  readonly pattern: RegExp | Tree;
  readonly lead?: RegExp;
}

/** Longest a run may be to be followed by another one. */
const LONGEST_RUN = 256;
/** Bytes worth checking: the more, the longer a check takes. */
const ENOUGH = 64;
/** Bytes of a run that are worth looking for at several places. */
const TELLING = 8;
/** Ways through a pattern's head that are followed. */
const MOST_WAYS = 32;
const nothing: ByteRun = { set: setOfBytes([]), min: 0, max: 0 };

export function constraintsOf(
  { pattern, lead }: Surroundings,
  keyword: Pick<Keyword, 'text' | 'ignoreCase'>,
): Constraints {
  const tree = treeOf(pattern);
  const next = tree === undefined ? [] : tailOf(tree, keyword);
  const before = tree === undefined ? undefined : beforeOf(tree);
  const least = lead === undefined ? 0 : leastBefore(lead);
  return {
    ...(before === undefined ? {} : { before }),
    ...(next.length > 0 ? { next } : {}),
    ...(least > 0 ? { within: keyword.text.length + least } : {}),
  };
}

/** Characters of text, at least, that a lead matches. */
function leastBefore(lead: RegExp): number {
  const tree = treeOf(lead);
  const { set, min } = tree === undefined ? nothing : merged(runsOf(tree));
  return holds(text, set) ? min : 0;
}

const trees = new WeakMap<RegExp, Tree | 'none'>();

/** Undefined for what the prefilter does not understand. */
function treeOf(pattern: RegExp | Tree): Tree | undefined {
  if (!(pattern instanceof RegExp)) return pattern;
  let tree = trees.get(pattern);
  if (tree === undefined) {
    tree = parsed(pattern);
    trees.set(pattern, tree);
  }
  return tree === 'none' ? undefined : tree;
}

function parsed(pattern: RegExp): Tree | 'none' {
  try {
    return parseRegex(pattern);
  } catch (error) {
    if (error instanceof SyntaxError) return 'none';
    throw error;
  }
}

/** What must stand before a tree, as far as its first assertion tells. */
function beforeOf(tree: Tree): Keyword['before'] {
  if (tree.kind === 'assertion') return tree.before;
  if (tree.kind === 'repeat') return tree.min > 0 ? beforeOf(tree.item) : undefined;
  if (tree.kind === 'sequence') return beforeSequence(tree.items);
  if (tree.kind === 'set') return undefined;
  const ways = tree.items.map(beforeOf);
  return ways.every((way) => way !== undefined) ? ways.flat() : undefined;
}

function beforeSequence(items: readonly Tree[]): Keyword['before'] {
  for (const item of items) {
    const before = beforeOf(item);
    if (before !== undefined) return before;
    if (item.kind !== 'assertion') return undefined;
  }
  return undefined;
}

/** Where a pattern goes on: trees that must match one after the other. */
type Way = readonly Tree[];

function tailOf(tree: Tree, keyword: Pick<Keyword, 'text' | 'ignoreCase'>): ByteRun[] {
  let ways: Way[] = [[tree]];
  for (const char of keyword.text) {
    const forms = keyword.ignoreCase ? [char.toLowerCase(), char.toUpperCase()] : [char];
    const takes = (set: ByteSet) => forms.some((form) => has(set, form.charCodeAt(0)));
    ways = ways.flatMap((way) => [...after(way, takes)]);
    if (ways.length === 0 || ways.length > MOST_WAYS) return [];
  }
  return tidy(either(ways.map((way) => way.flatMap(runsOf))));
}

/** The ways left after one byte that `takes` accepts a set for. */
function* after(way: Way, takes: (set: ByteSet) => boolean): Generator<Way> {
  const [head, ...rest] = way;
  if (head === undefined) return;
  if (head.kind === 'assertion') yield* after(rest, takes);
  else if (head.kind === 'sequence') yield* after([...head.items, ...rest], takes);
  else if (head.kind === 'choice') for (const item of head.items) yield* after([item, ...rest], takes);
  else if (head.kind === 'repeat') yield* afterRepeat(head, rest, takes);
  else if (takes(head.set)) yield rest;
}

function* afterRepeat(head: Tree & { kind: 'repeat' }, rest: Way, takes: (set: ByteSet) => boolean): Generator<Way> {
  const { item, min, max } = head;
  if (min === 0) yield* after(rest, takes);
  const fewer = { ...head, min: Math.max(0, min - 1), max: max - 1 };
  if (max > 0) for (const inner of after([item], takes)) yield [...inner, fewer, ...rest];
}

/** A tree as runs, one after the other. Runs hold at least what the tree matches. */
function runsOf(tree: Tree): ByteRun[] {
  if (tree.kind === 'set') return [{ set: tree.set, min: 1, max: 1 }];
  if (tree.kind === 'assertion') return [];
  if (tree.kind === 'sequence') return tree.items.flatMap(runsOf);
  if (tree.kind === 'choice') return either(tree.items.map(runsOf));
  return repeated(runsOf(tree.item), tree.min, tree.max);
}

function repeated(runs: ByteRun[], min: number, max: number): ByteRun[] {
  if (runs.length === 0) return [];
  if (min === max && min * runs.length <= ENOUGH && runs.length > 1)
    return Array.from({ length: min }, () => runs).flat();
  const one = merged(runs);
  return [{ set: one.set, min: one.min * min, max: one.max * max }];
}

/** One of several: byte by byte where all are of the same fixed lengths, else one run that holds them all. */
function either(choices: readonly ByteRun[][]): ByteRun[] {
  const [first, ...others] = choices;
  if (first === undefined) return [];
  return others.reduce<ByteRun[]>((a, b) => both(a, b), first);
}

function both(a: ByteRun[], b: ByteRun[]): ByteRun[] {
  const isSameShape = a.length === b.length && a.every((run, i) => run.min === b[i]!.min && run.max === b[i]!.max);
  if (isSameShape) return a.map((run, i) => ({ ...run, set: union(run.set, b[i]!.set) }));
  const [one, other] = [merged(a), merged(b)];
  return [{ set: union(one.set, other.set), min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) }];
}

function merged(runs: readonly ByteRun[]): ByteRun {
  return runs.reduce((a, b) => ({ set: union(a.set, b.set), min: a.min + b.min, max: a.max + b.max }), nothing);
}

/**
 * Runs as a prefilter takes them. A run that may swallow what follows is made one with it, or lazy where what follows is
 * long enough to tell.
 */
function tidy(runs: readonly ByteRun[]): ByteRun[] {
  const out: ByteRun[] = [];
  let rest = joined(runs);
  for (; rest.length > 0 && reach(out) < ENOUGH; rest = rest.slice(1)) {
    while (isTorn(rest) && rest[1]!.min < TELLING) rest = [merged(rest.slice(0, 2)), ...rest.slice(2)];
    const [run] = rest as [ByteRun];
    if (rest.length === 1 || run.max > LONGEST_RUN) {
      out.push({ ...run, min: Math.min(run.min, ENOUGH), max: Math.min(run.min, ENOUGH) });
      break;
    }
    out.push(isTorn(rest) ? { ...run, lazy: true } : run);
  }
  return withoutEmptyEnd(out);
}

/** Neighbours of the same set as one run. */
function joined(runs: readonly ByteRun[]): ByteRun[] {
  const out: ByteRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && holds(last.set, run.set) && holds(run.set, last.set))
      out[out.length - 1] = merged([last, run]);
    else out.push(run);
  }
  return out;
}

/** True when the first run may swallow what the next ones need. */
function isTorn([run, ...rest]: readonly ByteRun[]): boolean {
  if (rest.length === 0 || run!.min === run!.max) return false;
  for (const next of rest) {
    if (meets(run!.set, next.set)) return true;
    if (next.min > 0) return false;
  }
  return false;
}

function reach(runs: readonly ByteRun[]): number {
  return runs.reduce((sum, run) => sum + run.min, 0);
}

function withoutEmptyEnd(runs: ByteRun[]): ByteRun[] {
  let end = runs.length;
  while (end > 0 && (runs[end - 1]!.min === 0 || isEverything(runs[end - 1]!.set))) end--;
  return runs.slice(0, end);
}
