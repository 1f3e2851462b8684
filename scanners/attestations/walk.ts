import { join, parsed } from '../leaves.ts';

/** A value somewhere in a statement, with the property it stands in. */
export interface Node {
  readonly value: unknown;
  readonly key: string;
  readonly path: string;
}

interface Pending extends Node {
  /** How many times JSON stood inside a string on the way here. */
  readonly nested: number;
}

const MAX_NESTED = 6;

/**
 * Every object, list and string of a JSON value in document order, JSON inside strings opened. `taken` names the
 * properties of an object whose contents need no visit of their own.
 */
export function* nodes(value: unknown, path: string, taken: (node: Node) => readonly string[]): Generator<Node> {
  const stack: Pending[] = [{ value, key: '', path, nested: 0 }];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const inner = typeof node.value === 'string' && node.nested < MAX_NESTED ? parsed(node.value) : undefined;
    if (inner !== undefined) {
      stack.push({ ...node, value: inner, nested: node.nested + 1 });
      continue;
    }
    yield node;
    stack.push(...children(node, new Set(taken(node))).reverse());
  }
}

function children({ value, key, path, nested }: Pending, taken: ReadonlySet<string>): Pending[] {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => ({ value: each, key, path: `${path}[${index}]`, nested }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([name]) => !taken.has(name));
  return entries.map(([name, each]) => ({ value: each, key: name, path: join(path, name), nested }));
}
