/**
 * What a rule's pattern demands around its keyword, in the prefilter's terms: only necessary conditions, so that what they
 * keep out the pattern would not have matched. Where a pattern is not understood there is none.
 */
import { type ByteRun, type ByteSet, byteSet, type Keyword } from './keyword.ts';
import { parseRegex, type Tree } from './regex-tree.ts';
import { alphanumeric } from './verify.ts';

export type Constraints = Pick<Keyword, 'boundary' | 'next'>;

/** Longest a run may be to be followed by another one. */
const LONGEST_RUN = 256;
/** Bytes worth checking: the more, the longer a check takes. */
const ENOUGH = 64;
/** Ways through a pattern's head that are followed. */
const MOST_WAYS = 32;

/** `pattern` begins at the keyword's first character. */
export function constraintsOf(pattern: RegExp, keyword: Pick<Keyword, 'text' | 'ignoreCase'>): Constraints {
  let tree: Tree;
  try {
    tree = parseRegex(pattern);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
  const next = tailOf(tree, keyword);
  const boundary = keepsWordsFromBefore(tree);
  return { ...(boundary ? { boundary } : {}), ...(next.length > 0 ? { next } : {}) };
}

function keepsWordsFromBefore(tree: Tree): boolean {
  if (tree.kind === 'choice') return tree.items.every(keepsWordsFromBefore);
  if (tree.kind === 'repeat') return tree.min > 0 && keepsWordsFromBefore(tree.item);
  if (tree.kind === 'assertion') return tree.before !== undefined && holds(tree.before, alphanumeric);
  if (tree.kind === 'set') return false;
  for (const item of tree.items) {
    if (keepsWordsFromBefore(item)) return true;
    if (item.kind !== 'assertion') return false;
  }
  return false;
}

/** Where a pattern goes on: trees that must match one after the other. */
type Way = readonly Tree[];

function tailOf(tree: Tree, { text, ignoreCase }: Pick<Keyword, 'text' | 'ignoreCase'>): ByteRun[] {
  let ways: Way[] = [[tree]];
  for (const char of text) {
    const forms = ignoreCase ? [char.toLowerCase(), char.toUpperCase()] : [char];
    const takes = (set: ByteSet) => forms.some((form) => set[form.charCodeAt(0)] === 1);
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
  const nothing: ByteRun = { set: byteSet(() => false), min: 0, max: 0 };
  return runs.reduce((a, b) => ({ set: union(a.set, b.set), min: a.min + b.min, max: a.max + b.max }), nothing);
}

/** Runs that can be taken greedily, one after the other: what a run of open length holds, none that may follow begins with. */
function tidy(runs: readonly ByteRun[]): ByteRun[] {
  const out: ByteRun[] = [];
  for (let rest = joined(runs); rest.length > 0; rest = rest.slice(1)) {
    while (rest.length > 1 && isTorn(rest)) rest = [merged(rest.slice(0, 2)), ...rest.slice(2)];
    const [run] = rest as [ByteRun];
    const isLast = rest.length === 1 || run.max > LONGEST_RUN || reach(out) >= ENOUGH;
    out.push(isLast ? { ...run, min: Math.min(run.min, ENOUGH), max: Math.min(run.min, ENOUGH) } : run);
    if (isLast) break;
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

function isTorn([run, ...rest]: readonly ByteRun[]): boolean {
  if (run!.min === run!.max) return false;
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

const isEverything = (set: ByteSet) => set.every((flag) => flag === 1);
const union = (a: ByteSet, b: ByteSet) => a.map((flag, byte) => flag | b[byte]!);
const meets = (a: ByteSet, b: ByteSet) => a.some((flag, byte) => flag === 1 && b[byte] === 1);
const holds = (a: ByteSet, b: ByteSet) => b.every((flag, byte) => flag === 0 || a[byte] === 1);
