import type { Fragment, Place } from '../src/finding.ts';

/** A string inside a JSON value, with the last property name above it and its whole path. */
export interface Leaf {
  readonly key: string;
  readonly path: string;
  readonly text: string;
}

interface Pending {
  readonly value: unknown;
  readonly key: string;
  readonly path: string;
  /** How many times JSON stood inside a string on the way here. */
  readonly nested: number;
}

/** JSON in JSON in JSON … is opened this many times; deeper strings are still given, unopened. */
const MAX_NESTED = 6;

/** Every string in a JSON value, those of JSON inside strings too, in document order. Holds for any depth. */
export function* leaves(value: unknown, path: string, key = ''): Generator<Leaf> {
  const stack: Pending[] = [{ value, key, path, nested: 0 }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item.value === 'string') {
      const inner = item.nested < MAX_NESTED ? parsed(item.value) : undefined;
      if (inner === undefined) yield { key: item.key, path: item.path, text: item.value };
      else stack.push({ ...item, value: inner, nested: item.nested + 1 });
    } else if (typeof item.value === 'number') {
      yield { key: item.key, path: item.path, text: String(item.value) };
    } else {
      stack.push(...children(item).reverse());
    }
  }
}

function children({ value, key, path, nested }: Pending): Pending[] {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => ({ value: each, key, path: `${path}[${index}]`, nested }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, each]) => ({ value: each, key: name, path: join(path, name), nested }));
}

/** `a.b`, or `a[b.c]` where the name has marks of its own. */
export function join(path: string, name: string): string {
  const short = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  return /^[\w-]+$/.test(short) ? `${path}.${short}` : `${path}[${short}]`;
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

const COMMAND_KEYS = /^(?:args?|cmd|command|entrypoint|exec|run|script|shell)$/i;

/** A leaf as a fragment: by its name, as a shell's text where the name says so, as plain text where it has many lines. */
export function leafFragment({ key, path, text }: Leaf, place: Omit<Place, 'path' | 'key'>): Fragment {
  const syntax = COMMAND_KEYS.test(key) ? 'shell' : text.includes('\n') ? 'text' : 'value';
  return { place: { ...place, path, ...(key === '' ? {} : { key }) }, text, syntax };
}
