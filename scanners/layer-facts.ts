import type { LayerFacts } from '../src/layer.ts';
import { PathSet } from '../src/stream/path-set.ts';
import type { TarEntry } from '../src/stream/tar.ts';

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** Other names of this kind are AUFS's own bookkeeping. */
const AUFS = '.wh..wh.';

/** Collects, entry by entry, what a layer hides below it. */
export class FactCollector implements LayerFacts {
  readonly paths = new PathSet();
  readonly files = new PathSet();
  readonly whiteouts = new Set<string>();
  readonly opaques = new Set<string>();

  add(entry: TarEntry): void {
    const slash = entry.path.lastIndexOf('/');
    const name = entry.path.slice(slash + 1);
    if (name.startsWith(WHITEOUT)) {
      this.#addWhiteout(entry.path.slice(0, Math.max(slash, 0)), name);
      return;
    }
    this.paths.add(entry.path);
    if (entry.type !== 'directory') this.files.add(entry.path);
  }

  #addWhiteout(folder: string, name: string): void {
    if (name === OPAQUE) this.opaques.add(folder);
    else if (!name.startsWith(AUFS)) this.whiteouts.add(folder === '' ? name.slice(4) : `${folder}/${name.slice(4)}`);
  }
}
