/** Findings in files that a package installed and nobody changed: kept, but rated as what everybody can read. */
import type { Match } from '../finding.ts';
import type { Digest } from '../image.ts';
import type { LayerResult } from '../layer.ts';
import { type FileDigests, Ownership, type WantedDigests } from '../packages/index.ts';

/** What is known of the files with matches in them. */
export interface OwnedFiles {
  readonly ownership: Ownership;
  /** Of large files that a package has by their path: the digests that are not known yet, by layer. */
  readonly undigested: ReadonlyMap<Digest, WantedDigests>;
}

const asked = new WeakMap<readonly LayerResult[], OwnedFiles>();

/** Asks the package managers' records of all layers about the files that matches are in; once for the layers of an image. */
export function ownedFiles(layers: readonly LayerResult[]): OwnedFiles {
  const known = asked.get(layers) ?? ask(layers);
  asked.set(layers, known);
  return known;
}

function ask(layers: readonly LayerResult[]): OwnedFiles {
  const paths = new Set(layers.flatMap((layer) => layer.matches.map((match) => outermost(match.place.path))));
  const ownership = new Ownership();
  if (paths.size > 0) for (const layer of layers) ownership.add(layer.records, paths);
  const undigested = new Map<Digest, WantedDigests>();
  for (const { diffId, matches, digests } of layers) {
    const files = matches.map((match) => outermost(match.place.path)).filter((path) => !digests.has(path));
    const wanted = new Map(
      files.flatMap((path) => {
        const hashes = ownership.hashesOf(path);
        return hashes === undefined ? [] : [[path, hashes] as const];
      }),
    );
    if (wanted.size > 0) undigested.set(diffId, wanted);
  }
  return { ownership, undigested };
}

/**
 * The matches that no package brought: what everybody can read is no secret to look for elsewhere. A packaged file whose
 * digest is not known yet counts as unmodified.
 */
export function ownMatches(layers: readonly LayerResult[]): Match[] {
  const { ownership, undigested } = ownedFiles(layers);
  return layers.flatMap(({ diffId, matches, digests }) =>
    rateOwned(matches, ownership, digests).filter(
      ({ severity, place }) => severity !== 'info' && undigested.get(diffId)?.has(outermost(place.path)) !== true,
    ),
  );
}

/** The matches of one layer, those in unmodified files of a package rated informational. */
export function rateOwned(
  matches: readonly Match[],
  ownership: Ownership,
  digests: ReadonlyMap<string, FileDigests>,
): Match[] {
  const owned = new Set<Match>();
  const rated = matches.map((match) => {
    const path = outermost(match.place.path);
    const known = digests.get(path);
    const owner = known === undefined ? undefined : ownership.ownerOf(path, known);
    if (owner === undefined) return match;
    const own = informational(match, `shipped by ${owner}, unmodified`);
    owned.add(own);
    return own;
  });
  return rateCompiled(rated, owned);
}

/** No package records what Python compiled after its installation: what such a file has from a packaged one is rated like it. */
function rateCompiled(matches: Match[], owned: ReadonlySet<Match>): Match[] {
  const packaged = new Map<string, Match[]>();
  for (const match of owned) {
    const path = outermost(match.place.path);
    if (!path.endsWith('.py')) continue;
    const others = packaged.get(path);
    if (others === undefined) packaged.set(path, [match]);
    else others.push(match);
  }
  if (packaged.size === 0) return matches;
  return matches.map((match) => {
    const source = sourceOf(outermost(match.place.path));
    const isPackaged = packaged.get(source)?.some(({ secret }) => secret.equals(match.secret)) === true;
    return isPackaged ? informational(match, `compiled from ${source}, which a package ships unmodified`) : match;
  });
}

function informational(match: Match, reason: string): Match {
  return { ...match, severity: 'info', reasons: [...match.reasons, reason] };
}

/** `a/b.py` of `a/__pycache__/b.cpython-311.pyc`. https://peps.python.org/pep-3147/ */
function sourceOf(path: string): string {
  return path.replace(/(?:__pycache__\/)?([^/.]+)(?:\.[^/]*)?\.pyc$/, '$1.py');
}

/** Of `app.war!WEB-INF/x.jar!y` the file that lies in the layer. */
function outermost(path = ''): string {
  const bang = path.indexOf('!');
  return bang < 0 ? path : path.slice(0, bang);
}
