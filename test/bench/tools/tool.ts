import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Compression, SavedImage } from '../inputs/index.ts';
import type { Command } from '../measure.ts';

/** A place where a tool saw a secret, as far as it tells. */
export interface Sighting {
  readonly path: string;
  readonly line?: number;
  readonly value?: string;
}

/** Something that is measured: a yardstick, this project, or a peer. One file each in this folder, listed in `index.ts`. */
export interface Tool {
  readonly name: string;
  readonly kind: 'yardstick' | 'own' | 'peer';
  /** The program that must be installed; none where it comes with Node or with this project. */
  readonly needs?: string;
  /** What to run for an image in one form; undefined where it cannot take that form. */
  command(image: SavedImage, compression: Compression): Command | undefined;
  /** Exit codes that mean that it did its work; default 0. */
  readonly succeeds?: readonly number[];
  /** What it found, by its output. */
  sightings?(output: string, image: SavedImage): readonly Sighting[];
}

/** The first program of that name in PATH. */
export function programOf(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not there.
    }
  }
  return undefined;
}

export function isInstalled({ needs }: Tool): boolean {
  return needs === undefined || programOf(needs) !== undefined;
}

/** Without a leading `/` or `./`, and without the folder that a layer was unpacked to. */
export function inLayer(path: string, { layers }: SavedImage): string {
  const root = layers.find((layer) => path.startsWith(`${layer.root}/`))?.root;
  const rest = root === undefined ? path : path.slice(root.length);
  return rest.replace(/^(?:\.?\/)+/, '');
}

/** A shell's word for a file. */
export function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
