/** What of a layer's result is kept: facts and file names. Values and texts are left out. */
import { isDeepStrictEqual } from 'node:util';
import type { LayerEntry } from './cache/index.ts';
import type { Match } from './finding.ts';
import type { Digest } from './image.ts';
import type { LayerResult } from './layer.ts';
import { recordedPaths } from './packages/index.ts';
import { PathSet } from './stream/path-set.ts';

/** What is kept as it is, being plain data. */
type Plain = Omit<
  LayerResult,
  'diffId' | 'where' | 'facts' | 'matches' | 'records' | 'digests' | 'gaps' | 'cuts' | 'cached'
>;

/**
 * The entry of a layer that was searched for the values with these seals. Undefined where it would not hold everything.
 * `withOwned`: also of which files its packages' records tell, for whoever will not have those records.
 */
export function entryOf(result: LayerResult, seals: readonly string[], withOwned: boolean): LayerEntry | undefined {
  const { diffId: _id, where: _where, facts, matches, records, digests: _digests, gaps: _gaps, ...rest } = result;
  const { cuts: _cuts, kept: _kept, cached: _cached, ...plain } = rest;
  if (!isDeepStrictEqual(plain, JSON.parse(JSON.stringify(plain)))) return undefined;
  const owned = new PathSet();
  if (withOwned) for (const path of recordedPaths(records)) owned.add(path);
  return {
    notes: {
      hot: [...new Set(matches.map(fileOf))],
      searched: seals,
      whiteouts: [...facts.whiteouts],
      opaques: [...facts.opaques],
      plain,
    },
    sets: { paths: facts.paths.toHashes(), files: facts.files.toHashes(), owned: owned.toHashes() },
  };
}

/** The result of a layer in which nothing is found. `records`: its packages' own, where they are at hand. */
export function resultOf(
  diffId: Digest,
  { notes, sets }: LayerEntry,
  records: LayerResult['records'] = new Map(),
): LayerResult {
  return {
    ...plainOf(notes),
    diffId,
    where: diffId,
    facts: {
      paths: PathSet.fromHashes(sets.paths),
      files: PathSet.fromHashes(sets.files),
      whiteouts: new Set(notes.whiteouts),
      opaques: new Set(notes.opaques),
    },
    matches: [],
    records,
    digests: new Map(),
    gaps: [],
    cached: true,
  };
}

/** A result whose files were not all searched, with what is known of the others. */
export function withKnown(read: LayerResult, { notes }: LayerEntry): LayerResult {
  return { ...read, ...plainOf(notes), cached: true };
}

/** Sealed by our own key and of this very program, so it is what `entryOf` made. */
function plainOf({ plain }: LayerEntry['notes']): Plain {
  return plain as unknown as Plain;
}

/** The file of the layer that a match is in: of `app.war!WEB-INF/x.jar!y` the first. */
export function fileOf({ place }: Match): string {
  const path = place.path ?? '';
  const bang = path.indexOf('!');
  return bang < 0 ? path : path.slice(0, bang);
}
