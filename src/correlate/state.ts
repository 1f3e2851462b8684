import type { State } from '../finding.ts';
import type { LayerFacts } from '../layer.ts';

/** What became of a file: its state, and the layer that brought it there. */
export interface FileState {
  readonly state: State;
  /** Index of the layer that overwrote or deleted it. */
  readonly byLayer?: number;
}

const LIVE: FileState = { state: 'live' };

/**
 * The state of `path` as layer `index` wrote it, after all layers above. The first layer above that touches it decides.
 * Layers that were not read (undefined) tell nothing. https://github.com/opencontainers/image-spec/blob/main/layer.md
 */
export function fileState(path: string, index: number, layers: readonly (LayerFacts | undefined)[]): FileState {
  const file = outermost(path);
  const folders = foldersOf(file);
  for (let above = index + 1; above < layers.length; above++) {
    const facts = layers[above];
    if (facts === undefined) continue;
    if (facts.paths.has(file)) return { state: 'overwritten', byLayer: above };
    if (isHidden(file, folders, facts)) return { state: 'deleted', byLayer: above };
  }
  return LIVE;
}

/** Of `app.war!WEB-INF/x.jar!y` the file that lies in the layer. */
function outermost(path: string): string {
  const bang = path.indexOf('!');
  return bang < 0 ? path : path.slice(0, bang);
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** A whiteout of the file or of a folder above it, an opaque folder, or a file where a folder was. */
function isHidden(file: string, folders: readonly string[], facts: LayerFacts): boolean {
  if (facts.whiteouts.has(file) || facts.opaques.has('')) return true;
  return folders.some((folder) => facts.whiteouts.has(folder) || facts.opaques.has(folder) || facts.files.has(folder));
}
