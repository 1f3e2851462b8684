import type { Hit } from '../src/detect/index.ts';
import type { Place } from '../src/finding.ts';

/** A hit with its place in a layer; the layer's digest is joined when it is known. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly place: Omit<Place, 'diffId'>;
}

/** A hit at a line and column of a file. */
export function placedHit(hit: Hit, path: string, line: number, column: number): PlacedHit {
  const inner = hit.inner === undefined ? path : `${path}!${hit.inner}`;
  return { hit, place: { kind: 'file', path: inner, line, column, ...namesOf(hit) } };
}

/** What a hit tells of its place: the name that the value goes by there, and the form that it stands in. */
export function namesOf({ key, form }: Hit): Pick<Place, 'key' | 'form'> {
  return { ...(key === undefined ? {} : { key }), ...(form === undefined ? {} : { form }) };
}
