import { createHash } from 'node:crypto';
import type { Digest } from '../image.ts';

const KNOWN = new Set(['sha256', 'sha384', 'sha512']);

export function sha256(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** True when the bytes hash to the digest; undefined when its algorithm is not known here. */
export function matches(bytes: Uint8Array, digest: Digest): boolean | undefined {
  const algorithm = digest.slice(0, digest.indexOf(':'));
  if (!KNOWN.has(algorithm)) return undefined;
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}` === digest;
}
