/**
 * A deterministic automaton that tells where one of many short pieces ends, letters in any case. NUL bytes leave its state
 * as it is, so that text in UTF-16 passes as well as text in ASCII.
 */

export interface Automaton {
  /** For each byte value, where its column of `next` begins. */
  readonly columns: Int32Array;
  /** Column by column, the state after each state: `next[columns[byte] + state]`. */
  readonly next: Uint16Array;
  /** The bit that a state has when pieces end in it. */
  readonly accepting: number;
  /** For each accepting state (less the bit), the pieces that end in it: `pieces[ends[i]]` up to `ends[i + 1]`. */
  readonly ends: Int32Array;
  readonly pieces: Int32Array;
}

interface Node {
  readonly depth: number;
  readonly children: Map<number, Node>;
  fail: Node;
  /** Pieces that end here, those of shorter endings included. */
  ends: readonly number[];
  state: number;
}

const OTHER = 0;
const NUL = 1;
const FIRST_CLASS = 2;

/** Columns do not begin at the same place of a cache set. */
const PAD = 32;

export function buildAutomaton(texts: readonly string[]): Automaton {
  const classes = classesOf(texts);
  const count = Math.max(...classes) + 1;
  const nodes = linked(trie(texts, classes));
  const inner = nodes.filter((node) => node.children.size > 0 || node.depth === 0);
  for (const [state, node] of inner.entries()) node.state = state;
  return new TableBuilder(inner, nodes.length, count).build(classes);
}

/** Bytes that the pieces tell apart: a class for each of their characters, one for NUL, one for all others. */
function classesOf(texts: readonly string[]): Uint8Array {
  const classes = new Uint8Array(256).fill(OTHER);
  classes[0] = NUL;
  let count = FIRST_CLASS;
  for (const char of new Set(texts.join(''))) {
    classes[char.charCodeAt(0)] = count;
    classes[char.toUpperCase().charCodeAt(0)] = count++;
  }
  return classes;
}

function newNode(depth: number, root?: Node): Node {
  const node = { depth, children: new Map(), ends: [], state: -1 } as unknown as Node;
  node.fail = root ?? node;
  return node;
}

function trie(texts: readonly string[], classes: Uint8Array): Node {
  const root = newNode(0);
  for (const [piece, text] of texts.entries()) {
    let node = root;
    for (let i = 0; i < text.length; i++) {
      const symbol = classes[text.charCodeAt(i)]!;
      const child = node.children.get(symbol) ?? newNode(node.depth + 1, root);
      node.children.set(symbol, child);
      node = child;
    }
    node.ends = [...node.ends, piece];
  }
  return root;
}

/** All nodes, shallow ones first, each with the longest other node that is an ending of it. */
function linked(root: Node): Node[] {
  const nodes = [root];
  for (const node of nodes) {
    for (const [symbol, child] of node.children) {
      if (node !== root) child.fail = step(node.fail, symbol) ?? root;
      child.ends = [...child.ends, ...child.fail.ends];
      nodes.push(child);
    }
  }
  return nodes;
}

function step(from: Node, symbol: number): Node | undefined {
  for (let node = from; ; node = node.fail) {
    const child = node.children.get(symbol);
    if (child !== undefined || node.depth === 0) return child;
  }
}

class TableBuilder {
  readonly #nodes: readonly Node[];
  readonly #classCount: number;
  readonly #accepting: number;
  readonly #stride: number;
  readonly #next: Uint16Array;
  /** An accepting state stands for a state to go on from and a list of pieces. */
  readonly #aliases = new Map<string, number>();
  readonly #ends: number[] = [0];
  readonly #pieces: number[] = [];

  constructor(inner: readonly Node[], allNodes: number, classCount: number) {
    this.#nodes = inner;
    this.#classCount = classCount;
    this.#accepting = 2 ** Math.ceil(Math.log2(allNodes + 1));
    if (this.#accepting > 0x8000) throw new RangeError('too many keywords for one automaton');
    this.#stride = this.#accepting * 2 + PAD;
    this.#next = new Uint16Array(this.#stride * classCount);
  }

  build(classes: Uint8Array): Automaton {
    for (let symbol = 0; symbol < this.#classCount; symbol++) {
      for (const node of this.#nodes) this.#next[symbol * this.#stride + node.state] = this.#target(node, symbol);
    }
    this.#copyAliases();
    return {
      columns: Int32Array.from(classes, (symbol) => symbol * this.#stride),
      next: this.#next,
      accepting: this.#accepting,
      ends: Int32Array.from(this.#ends),
      pieces: Int32Array.from(this.#pieces),
    };
  }

  #target(node: Node, symbol: number): number {
    if (symbol === NUL) return node.state;
    if (symbol === OTHER) return 0;
    const reached = step(node, symbol);
    if (reached === undefined) return 0;
    const goesOn = reached.state >= 0 ? reached : this.#inner(reached.fail);
    return reached.ends.length === 0 ? goesOn.state : this.#alias(goesOn, reached.ends);
  }

  #inner(from: Node): Node {
    let node = from;
    while (node.state < 0) node = node.fail;
    return node;
  }

  #alias(goesOn: Node, ends: readonly number[]): number {
    const id = `${goesOn.state}:${ends.join(',')}`;
    let alias = this.#aliases.get(id);
    if (alias === undefined) {
      alias = this.#aliases.size;
      this.#aliases.set(id, alias);
      this.#pieces.push(...ends);
      this.#ends.push(this.#pieces.length);
    }
    return this.#accepting | alias;
  }

  #copyAliases(): void {
    for (const [id, alias] of this.#aliases) {
      const state = Number.parseInt(id, 10);
      for (let symbol = 0; symbol < this.#classCount; symbol++) {
        const column = symbol * this.#stride;
        this.#next[column + this.#accepting + alias] = this.#next[column + state]!;
      }
    }
  }
}
