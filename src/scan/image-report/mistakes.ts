/** Build mistakes that an image tells of, with what its layers and findings bear out. */
import { type Evidence, ledgerMasker, stepMasker } from '../../correlate/index.ts';
import { type Finding, type Mistake, severities } from '../../finding.ts';
import { builderOf, parseHistory } from '../../history/index.ts';
import type { ImageMetadata } from '../../image.ts';
import type { LayerResult } from '../../layer.ts';
import { layerIndexOf } from '../../layer-index.ts';
import { type HeldSecret, lintDockerfile, mistakesOf } from '../../mistakes/index.ts';
import type { DockerfilePlaces } from './dockerfile-places.ts';

/** Mistakes that layers bear out or refute: where they were read, what a Dockerfile alone makes of them is not told. */
const SEEN_IN_LAYERS: ReadonlySet<string> = new Set([
  'secret-written',
  'mounted-file',
  'cache-shipped',
  'context-secret',
]);

/** Worst first. Their texts quote paths and names out of instructions, so every known secret in them is masked. */
export function imageMistakes(
  { metadata, layers, matches }: Evidence,
  findings: readonly Finding[],
  dockerfile?: { readonly text: string; readonly places: DockerfilePlaces },
): Mistake[] {
  const masker = stepMasker(matches);
  const maskPath = ledgerMasker(matches);
  const found = new Set(findings.flatMap(keysOf));
  const built = mistakesOf({
    steps: parseHistory(metadata),
    builder: builderOf(metadata),
    shipped: layers.flatMap((layer) => shippedIn(layer, metadata)),
    found,
    held: findings.flatMap(heldOf),
    hasFile: fileFinder(layers, metadata),
  });
  const placed = built.map((mistake) => dockerfile?.places.mark(mistake) ?? mistake);
  const told = new Set(placed.map(identityOf));
  const written = dockerfile === undefined ? [] : lintDockerfile(dockerfile.text, undefined, found);
  const more = written.filter(
    (mistake) => !told.has(identityOf(mistake)) && !(layers.length > 0 && SEEN_IN_LAYERS.has(mistake.ruleId)),
  );
  return [...placed, ...more].sort(worstFirst).map(({ detail, fix, ...rest }) => {
    const index = rest.historyIndex ?? -1;
    const path = rest.path === undefined ? {} : { path: maskPath(rest.path) };
    return { ...rest, ...path, detail: masker(detail, index), fix: masker(fix, index) };
  });
}

function identityOf({ ruleId, line }: Mistake): string {
  return `${ruleId} ${line ?? ''}`;
}

function worstFirst(a: Mistake, b: Mistake): number {
  return severities.indexOf(b.severity) - severities.indexOf(a.severity);
}

function shippedIn({ diffId, shipped }: LayerResult, { diffIds }: ImageMetadata) {
  const layer = layerIndexOf(diffIds, diffId);
  return shipped.map((each) => (layer < 0 ? each : { ...each, layer }));
}

function keysOf({ key, locations }: Finding): string[] {
  return [key, ...locations.map((location) => location.key)].filter((each) => each !== undefined);
}

function heldOf({ fingerprint, locations }: Finding): HeldSecret[] {
  return locations.flatMap(({ layer, path }) =>
    layer === undefined || path === undefined ? [] : [{ layer: layer.index, path, fingerprint }],
  );
}

/** Whether a layer has a file that is no folder, at a path from the root. */
function fileFinder(layers: readonly LayerResult[], { diffIds }: ImageMetadata) {
  const facts = new Map(layers.map((layer) => [layerIndexOf(diffIds, layer.diffId), layer.facts]));
  return (layer: number, path: string) => facts.get(layer)?.files.has(path);
}
