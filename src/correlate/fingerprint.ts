import { createHash } from 'node:crypto';
import type { Match, Place } from '../finding.ts';

/** A secret with at least this many bits cannot be found again from its digest by guessing. */
const STRONG_BITS = 80;

/**
 * Names a finding over rebuilds and sources. A strong secret is told by its digest; a digest of a weak one could be guessed,
 * so that one is told by its rule, key and path. `same`: stands for a secret that may be written in several ways.
 */
export function fingerprint({ ruleId, secret }: Match, place: Place, same?: string): string {
  const value = secret.reveal();
  const identity =
    bitsOf(value) >= STRONG_BITS ? ['digest', same ?? value] : ['place', place.kind, place.path ?? '', place.key ?? ''];
  return createHash('sha256')
    .update([ruleId, ...identity].join('\0'))
    .digest('hex')
    .slice(0, 32);
}

/** Shannon's entropy of its own characters, times its length: an upper bound of what guessing must overcome. */
function bitsOf(value: string): number {
  const counts = new Map<string, number>();
  for (const c of value) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= n * Math.log2(n / value.length);
  return bits;
}

/** Numbers equal fingerprints apart, in the order given, so that each finding of a report has its own. */
export function distinct(fingerprints: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return fingerprints.map((print) => {
    const n = seen.get(print) ?? 0;
    seen.set(print, n + 1);
    return n === 0 ? print : createHash('sha256').update(`${print}\0${n}`).digest('hex').slice(0, 32);
  });
}
