import type { Edge, Node, Problem, Solution } from './problem.ts';
import { readWays } from './ways.ts';

export type { Problem, Solution } from './problem.ts';

/**
 * Builders write `K=V K=V` with no quoting, so a value may hold what looks like the next key or like the command.
 * All ways to read such a text form a graph: a node is a place where a key may stand, an edge a value between two
 * places. What every way has in common is certain; the rest is ambiguous.
 */

/** Characters of a text that is solved; what builders write of their own accord is far shorter. */
export const MAX_TEXT = 256 << 10;
/** Beyond this many places, or this many places times pairs, the text is not solved: work stays bounded on hostile texts. */
const MAX_PLACES = 200;
const MAX_NODES = 4000;

/** The likeliest reading, or undefined where the text cannot be read with these keys. */
export function solve(problem: Problem): Solution | undefined {
  return solveAt(problem, keyPlaces(problem));
}

/**
 * The reading with as many pairs as the text has room for: a name that may stand in a text, and does, is taken for a
 * key and not for a part of the value before it.
 */
export function solveMost(problem: Problem): Solution | undefined {
  const found = keyPlaces(problem);
  const present = new Set(found.map((node) => node.key)).size;
  for (let count = present; count > 0; count--) {
    const solution = solveAt({ ...problem, count }, found);
    if (solution !== undefined) return solution;
  }
  return undefined;
}

function solveAt(problem: Problem, found: readonly Node[]): Solution | undefined {
  const layers = counted(problem) ?? 1;
  if (found[0]?.start !== 0 || found.length > MAX_PLACES || found.length * layers > MAX_NODES) return undefined;
  const places = new Map<number, Node[]>();
  for (let depth = 0; depth < layers; depth++)
    places.set(
      depth,
      found.map((node) => ({ ...node, depth })),
    );
  return walk(problem, places, true) ?? walk(problem, places, false);
}

/** Every place where a key may stand, in order. */
function keyPlaces({ text, keys }: Problem): Node[] {
  if (text.length > MAX_TEXT || keys.length > MAX_PLACES) return [];
  return keys.flatMap((key, index) => occurrences(text, key, index)).sort((a, b) => a.start - b.start);
}

/** How many pairs each way has, where only the count tells: with `next` the keys do. */
function counted({ order, count }: Problem): number | undefined {
  return order === 'next' ? undefined : count;
}

function occurrences(text: string, key: string, index: number): Node[] {
  const out: Node[] = [];
  const mark = `${key}=`;
  for (let at = text.indexOf(mark); at >= 0 && out.length <= MAX_PLACES; at = text.indexOf(mark, at + 1)) {
    if (at === 0 || text[at - 1] === ' ') out.push({ key: index, start: at, value: at + mark.length, depth: 0 });
  }
  return out;
}

/** The graph's edges from each live node, found from the end backwards. */
function walk(problem: Problem, places: Map<number, Node[]>, trustKnown: boolean): Solution | undefined {
  const edges = new Map<Node, Edge[]>();
  const live = (node: Node): Edge[] => {
    const seen = edges.get(node);
    if (seen !== undefined) return seen;
    const fits = trustKnown ? fitting(problem, node) : undefined;
    const out = following(problem, places, node)
      .filter((edge) => fits === undefined || fits.has(edge.at))
      .filter((edge) => edge.to === undefined || live(edge.to).length > 0);
    edges.set(node, out);
    return out;
  };
  const starts = (places.get(0) ?? []).filter(
    (node) => node.start === 0 && mayStart(problem, node) && live(node).length > 0,
  );
  return starts[0] === undefined ? undefined : readWays(problem, starts, live);
}

function mayStart(problem: Problem, node: Node): boolean {
  return problem.order !== 'next' || node.key === 0;
}

/** Ends that a known value gives, or undefined where no known value fits. */
function fitting({ text, keys, known }: Problem, node: Node): Set<number> | undefined {
  const ends = known(keys[node.key]!)
    .filter((value) => text.startsWith(value, node.value))
    .map((value) => node.value + value.length);
  return ends.length === 0 ? undefined : new Set(ends);
}

function following(problem: Problem, places: Map<number, Node[]>, node: Node): Edge[] {
  const out: Edge[] = [];
  const depth = counted(problem) === undefined ? 0 : node.depth + 1;
  for (const to of places.get(depth) ?? []) {
    if (to.start > node.value && follows(problem, node, to)) out.push({ to, at: to.start - 1 });
  }
  if (mayEnd(problem, node)) {
    for (const end of problem.ends) if (end >= node.value) out.push({ to: undefined, at: end });
  }
  return out;
}

function follows({ order, keys }: Problem, from: Node, to: Node): boolean {
  if (order === 'next') return to.key === from.key + 1;
  if (order === 'later') return to.key > from.key;
  return keys[to.key] !== keys[from.key];
}

function mayEnd(problem: Problem, node: Node): boolean {
  if (problem.order === 'next') return node.key === problem.keys.length - 1;
  return problem.count === undefined || node.depth === problem.count - 1;
}
