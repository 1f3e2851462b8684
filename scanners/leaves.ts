import type { Fragment, Place } from '../src/finding.ts';
import { nodes } from './nodes.ts';

/** A string or number inside a JSON value, with the last property name above it and its whole path. */
export interface Leaf {
  readonly key: string;
  readonly path: string;
  readonly text: string;
}

/** Every string and number in a JSON value, those of JSON inside strings too, in document order. */
export function* leaves(value: unknown, path: string, key = ''): Generator<Leaf> {
  for (const node of nodes(value, path, key)) {
    if (typeof node.value === 'string' || typeof node.value === 'number') {
      yield { key: node.key, path: node.path, text: String(node.value) };
    }
  }
}

const COMMAND_KEYS = /^(?:args?|cmd|command|entrypoint|exec|run|script|shell)$/i;

/** A leaf as a fragment: by its name, as a shell's text where the name says so, as plain text where it has many lines. */
export function leafFragment({ key, path, text }: Leaf, place: Omit<Place, 'path' | 'key'>): Fragment {
  const syntax = COMMAND_KEYS.test(key) ? 'shell' : text.includes('\n') ? 'text' : 'value';
  return { place: { ...place, path, ...(key === '' ? {} : { key }) }, text, syntax };
}
