import type { Fragment } from '../src/finding.ts';
import type { Attestation } from '../src/image.ts';
import { nodeFragments, takenBy } from './attestations/node-fragments.ts';
import { nodes } from './nodes.ts';
import type { MetadataScanner } from './scanner.ts';

/** What was published beside the image about its build: provenance, SBOMs, and any other predicate. */
export const attestations: MetadataScanner = {
  name: 'attestations',
  async *fragments(image) {
    for await (const attestation of image.attestations()) yield* attestationFragments(attestation);
  },
};

/** The fragments of one statement. A value that many build steps repeat comes once, where it first stands. */
export function* attestationFragments({ predicateType, statement, cache }: Attestation): Generator<Fragment> {
  const seen = new Set<string>();
  const name = cache ?? nameOf(predicateType);
  const kind = cache === undefined ? 'attestation' : 'cache';
  for (const node of nodes(
    predicateOf(statement),
    cache === undefined ? `${name}: predicate` : `${name}: record`,
    '',
    takenBy,
  )) {
    for (const { place, ...fragment } of nodeFragments(node, name)) {
      const placed = { ...fragment, place: { ...place, kind } } as const;
      const identity = identityOf(placed);
      if (!seen.has(identity)) yield placed;
      seen.add(identity);
    }
  }
}

/** The same for all elements of a list: the environment of one build step is that of the next. */
function identityOf({ place, text, syntax }: Fragment): string {
  return JSON.stringify([place.path?.replace(/\[\d+\]/g, '[]'), place.line, place.key, syntax, text]);
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^https:\/\/slsa\.dev\/provenance\//, 'provenance'],
  [/spdx|cyclonedx|sbom/i, 'SBOM'],
];

/** What a person calls a predicate. */
function nameOf(predicateType: string): string {
  return NAMES.find(([pattern]) => pattern.test(predicateType))?.[1] ?? predicateType;
}

/** The predicate, or the whole where there is none. Subjects are names and digests of what was built. */
function predicateOf(statement: unknown): unknown {
  if (typeof statement !== 'object' || statement === null || !('predicate' in statement)) return statement;
  return statement.predicate;
}
