/**
 * A deterministic automaton that tells where one of many short pieces ends. It knows a byte by its low five bits, so it
 * needs no table of classes and takes letters in any case; what it mixes up beyond that is sorted out where it stops. Class
 * 0, to which NUL belongs, leaves its state as it is: text in UTF-16 passes like text in ASCII.
 */
import { CLASSES } from './frequency.ts';

/** A state's row of `next` begins at its number shifted by this. */
export const ROW_SHIFT = 5;
/** The bit for accepting states must fit into 16 bits. */
const MOST_INNER = 1 << 15;

export interface Automaton {
  /** The state after each state and class: `next[(state << ROW_SHIFT) + (byte & 31)]`. It begins in state 0. */
  readonly next: Uint16Array;
  /** The bit of a state's number that says that pieces end there; the other bits then count such states. */
  readonly accepting: number;
  /** For each accepting state, the pieces that end in it. */
  readonly ends: readonly (readonly number[])[];
}

/** Undefined when the pieces need more states than 16 bits can number. */
export function buildAutomaton(pieces: readonly (readonly number[])[]): Automaton | undefined {
  const nodes = linked(trie(pieces));
  const inner = nodes.filter((node) => node.children.size > 0 || node.depth === 0);
  const final = nodes.filter((node) => node.ends.length > 0);
  if (inner.length > MOST_INNER || final.length > MOST_INNER) return undefined;
  for (const [number, node] of inner.entries()) node.state = number;
  return tableOf(inner, final);
}

/** A run of classes that some piece begins with. */
interface Node {
  readonly depth: number;
  readonly children: Map<number, Node>;
  /** The longest other node that is an ending of this one; undefined for the root. */
  fail: Node | undefined;
  /** Pieces that end here, those of shorter endings included. */
  ends: readonly number[];
  /** Where the automaton goes on from it; undefined for the last node of a piece, which goes on from its `fail`. */
  state: number | undefined;
}

function newNode(depth: number): Node {
  return { depth, children: new Map(), fail: undefined, ends: [], state: undefined };
}

function trie(pieces: readonly (readonly number[])[]): Node {
  const root = newNode(0);
  for (const [index, classes] of pieces.entries()) {
    let node = root;
    for (const symbol of classes) {
      const child = node.children.get(symbol) ?? newNode(node.depth + 1);
      node.children.set(symbol, child);
      node = child;
    }
    node.ends = [...node.ends, index];
  }
  return root;
}

/** All nodes, shallow ones first, each with its `fail`. */
function linked(root: Node): Node[] {
  const nodes = [root];
  for (const node of nodes) {
    for (const [symbol, child] of node.children) {
      child.fail = node.fail === undefined ? root : step(node.fail, symbol);
      if (child.fail.ends.length > 0) child.ends = [...child.ends, ...child.fail.ends];
      nodes.push(child);
    }
  }
  return nodes;
}

function step(from: Node, symbol: number): Node {
  let node = from;
  for (;;) {
    const child = node.children.get(symbol);
    if (child !== undefined) return child;
    if (node.fail === undefined) return node;
    node = node.fail;
  }
}

/** The state that the automaton goes on from at a node. */
function stateOf(node: Node): number {
  return node.state ?? (node.fail === undefined ? 0 : stateOf(node.fail));
}

/** A node's row is that of its `fail`, which is shallower and so filled before, but for its own children. */
function tableOf(inner: readonly Node[], final: readonly Node[]): Automaton {
  // One bit tells accepting states apart; below it both kinds are numbered from 0.
  const accepting = 2 ** Math.ceil(Math.log2(Math.max(inner.length, final.length)));
  const next = new Uint16Array((accepting + final.length) << ROW_SHIFT);
  const finalState = new Map(final.map((node, i) => [node, accepting | i]));
  const copyRow = (to: number, from: number) =>
    next.copyWithin(to << ROW_SHIFT, from << ROW_SHIFT, (from << ROW_SHIFT) + CLASSES);
  for (const node of inner) {
    const state = stateOf(node);
    if (node.fail !== undefined) copyRow(state, stateOf(node.fail));
    next[state << ROW_SHIFT] = state;
    for (const [symbol, child] of node.children)
      next[(state << ROW_SHIFT) + symbol] = finalState.get(child) ?? stateOf(child);
  }
  for (const [node, state] of finalState) copyRow(state, stateOf(node));
  return { next, accepting, ends: final.map((node) => node.ends) };
}
