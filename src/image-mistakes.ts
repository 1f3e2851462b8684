/** Build mistakes that an image tells of, with what its layers and findings bear out. */
import { type Evidence, stepMasker } from './correlate/index.ts';
import type { Finding, Mistake } from './finding.ts';
import { builderOf, parseHistory } from './history/index.ts';
import type { ImageMetadata } from './image.ts';
import type { LayerResult } from './layer.ts';
import { type HeldSecret, mistakesOf } from './mistakes/index.ts';

/** Worst first. Their texts quote paths and names out of instructions, so every known secret in them is masked. */
export function imageMistakes({ metadata, layers, matches }: Evidence, findings: readonly Finding[]): Mistake[] {
  const masker = stepMasker(matches);
  const all = mistakesOf({
    steps: parseHistory(metadata),
    builder: builderOf(metadata),
    shipped: layers.flatMap((layer) => shippedIn(layer, metadata)),
    found: new Set(findings.flatMap(keysOf)),
    held: findings.flatMap(heldOf),
    hasFile: fileFinder(layers, metadata),
  });
  return all.map(({ detail, fix, ...rest }) => {
    const index = rest.historyIndex ?? -1;
    return { ...rest, detail: masker(detail, index), fix: masker(fix, index) };
  });
}

function shippedIn({ diffId, shipped }: LayerResult, { diffIds }: ImageMetadata) {
  const layer = diffIds.indexOf(diffId);
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
  const facts = new Map(layers.map((layer) => [diffIds.indexOf(layer.diffId), layer.facts]));
  return (layer: number, path: string) => facts.get(layer)?.files.has(path);
}
