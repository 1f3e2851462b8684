/** A value somewhere in a JSON value, with the last property name above it and its whole path. */
export interface Node {
  readonly value: unknown;
  readonly key: string;
  readonly path: string;
}

interface Pending extends Node {
  /** How many times JSON stood inside a string on the way here. */
  readonly nested: number;
}

/** JSON in JSON in JSON … is opened this many times; deeper strings are given unopened. */
const MAX_NESTED = 6;

/** Characters of a path that are kept: a hostile nesting would make every path as long as the text. */
const MAX_PATH = 500;
const MAX_NAME = 200;

const nothing = () => [];

/**
 * Every object, list and string of a JSON value in document order, JSON inside strings opened. Holds for any depth.
 * `taken` names the properties of an object whose contents need no visit of their own.
 */
export function* nodes(
  value: unknown,
  path: string,
  key = '',
  taken: (node: Node) => readonly string[] = nothing,
): Generator<Node> {
  const stack: Pending[] = [{ value, key, path, nested: 0 }];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const inner = typeof node.value === 'string' && node.nested < MAX_NESTED ? parsed(node.value) : undefined;
    if (inner !== undefined) {
      stack.push({ ...node, value: inner, nested: node.nested + 1 });
      continue;
    }
    yield node;
    for (const child of children(node, taken(node)).reverse()) stack.push(child);
  }
}

function children({ value, key, path, nested }: Pending, taken: readonly string[]): Pending[] {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => ({ value: each, key, path: extend(path, `[${index}]`), nested }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([name]) => !taken.includes(name));
  return entries.map(([name, each]) => ({ value: each, key: name, path: join(path, name), nested }));
}

/** `a.b`, or `a[b.c]` where the name has marks of its own. */
export function join(path: string, name: string): string {
  const short = name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
  return extend(path, /^[\w-]+$/.test(short) ? `.${short}` : `[${short}]`);
}

function extend(path: string, step: string): string {
  if (path.length + step.length <= MAX_PATH) return path + step;
  return path.endsWith('…') ? path : `${path}…`;
}

/** The object or list that a string holds as JSON. */
export function parsed(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
