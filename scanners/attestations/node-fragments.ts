import type { Fragment } from '../../src/finding.ts';
import { leafFragment } from '../leaves.ts';
import type { Node } from '../nodes.ts';
import { type Part, parts } from './parts.ts';

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return value as Readonly<Record<string, unknown>>;
}

function partOf(node: Node): { part: Part; object: Readonly<Record<string, unknown>> } | undefined {
  const object = objectOf(node.value);
  if (object === undefined) return undefined;
  const part = parts.find((each) => each.matches(node, object));
  return part === undefined ? undefined : { part, object };
}

/** Properties of the node that its part takes care of. */
export function takenBy(node: Node): readonly string[] {
  return partOf(node)?.part.takes ?? [];
}

/** The name before a frontend option's colon: `build-arg:DB_PASSWORD`, `label:note`, `build-arg:http_proxy`. */
const OPTION = /^(?:build-arg|label|attest):(?=.)/;

/** The fragments of one node; `label` is what a person calls the statement. */
export function* nodeFragments(node: Node, label: string): Generator<Fragment> {
  const found = partOf(node);
  if (found !== undefined) yield* found.part.fragments(found.object, node.path, label);
  else if (typeof node.value === 'string' && node.value !== '') {
    const leaf = { key: node.key.replace(OPTION, ''), path: node.path, text: node.value };
    yield leafFragment(leaf, { kind: 'attestation' });
  }
}
