/** How many of the planted secrets a tool found. */
import type { SavedImage } from './inputs/index.ts';
import { type Kind, kinds, type Planted } from './inputs/plant.ts';
import type { Sighting } from './tools/index.ts';

export type Score = Readonly<Record<Kind, number>> & { readonly all: number; readonly others: number };

/** `others`: what it reported besides, by place: in these images nothing else was planted. */
export function scoreOf(image: SavedImage, sightings: readonly Sighting[]): Score {
  const planted = image.layers.flatMap((layer) => layer.planted);
  const byPath = new Map<string, Sighting[]>();
  for (const sighting of sightings) byPath.set(sighting.path, [...(byPath.get(sighting.path) ?? []), sighting]);
  const found = planted.filter((one) => byPath.get(one.path)?.some((sighting) => isOf(sighting, one)));
  const of = (kind: Kind) => found.filter((one) => one.kind === kind).length;
  const places = new Set(planted.map(({ path }) => path));
  const others = new Set(sightings.filter(({ path }) => !places.has(path)).map(({ path, line }) => `${path}:${line}`));
  return {
    ...(Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, number>),
    all: found.length,
    others: others.size,
  };
}

/** By its line, or by its text. A key has many lines, and only one stands in its file. */
function isOf({ line, value }: Sighting, planted: Planted): boolean {
  if (planted.kind === 'key') return true;
  if (value !== undefined && value !== '' && (planted.value.includes(value) || value.includes(planted.value)))
    return true;
  return value === undefined && line === planted.line;
}
