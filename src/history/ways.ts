import type { Edge, Node, Problem, Solution } from './problem.ts';

/** Values kept besides one for each key; with more than these everything is called ambiguous. */
const MAX_OTHERS = 32;

/** Takes the earliest way through. A pair is certain where no other way passes it by or gives it another end. */
export function readWays(problem: Problem, starts: readonly Node[], live: (node: Node) => Edge[]): Solution {
  const ways = allWays(problem, starts, live);
  const pairs: { key: string; value: string; ambiguous: boolean }[] = [];
  let end = 0;
  for (let node: Node | undefined = starts[0]; node !== undefined; ) {
    const edge: Edge = live(node)[0]!;
    const value = problem.text.slice(node.value, edge.at);
    pairs.push({
      key: problem.keys[node.key]!,
      value,
      ambiguous: ways.ends.get(node.start)!.size > 1 || ways.passed(node),
    });
    end = edge.at;
    node = edge.to;
  }
  return { pairs, end, candidates: ways.candidates };
}

interface Ways {
  readonly candidates: Map<string, Set<string>>;
  /** Of each place all ends that its value can have. */
  readonly ends: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether some way goes past the node's place. */
  readonly passed: (node: Node) => boolean;
}

function allWays(problem: Problem, starts: readonly Node[], live: (node: Node) => Edge[]): Ways {
  const candidates = new Map<string, Set<string>>();
  const ends = new Map<number, Set<number>>();
  const seen = new Set<Node>(starts);
  const queue = [...starts];
  for (const node of queue) {
    const values = entryOf(candidates, problem.keys[node.key]!);
    for (const { to, at } of live(node)) {
      entryOf(ends, node.start).add(at);
      if (values.size === 0 || !overflows(candidates)) values.add(problem.text.slice(node.value, at));
      if (to === undefined || seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return { candidates, ends, passed: passing(ends) };
}

function entryOf<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const set = map.get(key) ?? new Set<V>();
  map.set(key, set);
  return set;
}

/** The values of all places before a place end before it, or one of them goes past it. */
function passing(ends: ReadonlyMap<number, ReadonlySet<number>>): (node: Node) => boolean {
  const passed = new Set<number>();
  let furthest = -1;
  for (const start of [...ends.keys()].sort((a, b) => a - b)) {
    if (furthest > start) passed.add(start);
    furthest = Math.max(furthest, ...ends.get(start)!);
  }
  return (node) => passed.has(node.start);
}

function overflows(candidates: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  let others = -candidates.size;
  for (const values of candidates.values()) others += values.size;
  return others >= MAX_OTHERS;
}
