import type { Fragment } from '../../src/finding.ts';
import type { ImageConfig } from '../../src/image.ts';
import { leafFragment, leaves } from '../leaves.ts';
import { join, parsed } from '../nodes.ts';

/** Fields of the image config that other parts read, or that hold digests, dates and numbers alone. */
const KNOWN = new Set([
  'architecture',
  'config',
  'container_config',
  'created',
  'history',
  'id',
  'os',
  'os.version',
  'parent',
  'rootfs',
  'variant',
]);

/** BuildKit 0.10 and 0.11 kept build info, and inline caches, as base64 of JSON. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Every other field of the image config: author, build info, inline cache, and what tools put there. */
export function* extensionFragments(config: ImageConfig): Generator<Fragment> {
  for (const [name, value] of Object.entries(config)) {
    if (!KNOWN.has(name)) yield* field(name, decoded(value));
  }
}

/** The JSON that a field holds as base64, or the field itself. */
function decoded(value: unknown): unknown {
  if (typeof value !== 'string' || value.length < 4 || !BASE64.test(value)) return value;
  return parsed(Buffer.from(value, 'base64').toString('utf8')) ?? value;
}

function* field(name: string, value: unknown): Generator<Fragment> {
  const root = /^[\w.-]+$/.test(name) ? name : join('config', name);
  for (const leaf of leaves(value, root, name)) {
    const arg = /^build-arg:(.+)$/.exec(leaf.key)?.[1];
    if (arg === undefined) yield leafFragment(leaf, { kind: 'config' });
    else yield { place: { kind: 'build-arg', path: leaf.path, key: arg }, text: leaf.text, syntax: 'value' };
  }
}
