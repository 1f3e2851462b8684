/**
 * A deterministic automaton that tells where one of many short pieces ends. It knows a byte by its low five bits, so it
 * needs no table of classes and takes letters in any case; what it mixes up beyond that is sorted out where it stops. Class
 * 0, to which NUL belongs, leaves its state as it is: text in UTF-16 passes like text in ASCII.
 */
import { CLASSES } from './frequency.ts';

/** The bit of a state in which pieces end. */
export const ACCEPTING = 0x8000;
/** Bits of a state below its number. */
const SHIFT = 5;
/** States of each kind that 16 bits can tell apart. */
const MOST_STATES = ACCEPTING >> SHIFT;

export interface Automaton {
  /** The state after each state and class: `next[state + (byte & 31)]`. It begins in state 0. */
  readonly next: Uint16Array;
  /** For each accepting state, by number, the pieces that end in it. */
  readonly ends: readonly (readonly number[])[];
}

/** The number of an accepting state. */
export function acceptingIndex(state: number): number {
  return (state ^ ACCEPTING) >> SHIFT;
}

/** Undefined when the pieces need more states than there are. */
export function buildAutomaton(pieces: readonly (readonly number[])[]): Automaton | undefined {
  const nodes = linked(trie(pieces));
  const inner = nodes.filter((node) => node.children.size > 0 || node.depth === 0);
  if (inner.length > MOST_STATES || nodes.filter((node) => node.ends.length > 0).length > MOST_STATES) return undefined;
  for (const [number, node] of inner.entries()) node.state = number << SHIFT;
  return tableOf(inner);
}

/** A run of classes that some piece begins with. */
interface Node {
  readonly depth: number;
  readonly children: Map<number, Node>;
  /** The longest other node that is an ending of this one; the root for itself. */
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
      child.ends = [...child.ends, ...child.fail.ends];
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

/** Where the automaton goes on from a node. */
function stateOf(node: Node): number {
  return node.state ?? (node.fail === undefined ? 0 : stateOf(node.fail));
}

function tableOf(nodes: readonly Node[]): Automaton {
  const next = new Uint16Array(1 << 16);
  const accepting = new Map<Node, number>();
  for (const node of nodes) {
    next[stateOf(node)] = stateOf(node);
    for (let symbol = 1; symbol < CLASSES; symbol++) {
      const reached = step(node, symbol);
      next[stateOf(node) + symbol] = reached.ends.length === 0 ? stateOf(reached) : accept(accepting, reached);
    }
  }
  for (const [node, state] of accepting) {
    next.copyWithin(state, stateOf(node), stateOf(node) + CLASSES);
  }
  return { next, ends: [...accepting.keys()].map((node) => node.ends) };
}

/** The state that says that pieces end, and from which it goes on as from the node itself. */
function accept(accepting: Map<Node, number>, node: Node): number {
  const state = accepting.get(node) ?? ACCEPTING | (accepting.size << SHIFT);
  accepting.set(node, state);
  return state;
}
