/**
 * Saved images from a description in code, without an Engine:
 *
 *     const image = await makeImage({
 *       ...steps([
 *         { created_by: 'COPY .env /app/.env # buildkit', layer: [file('app/.env', 'DB_PASSWORD=…')] },
 *         { created_by: 'RUN /bin/sh -c rm /app/.env # buildkit', layer: [whiteout('app/.env')] },
 *         { created_by: 'ENV PORT=8000' },
 *       ]),
 *       config: { Env: ['PORT=8000'] },
 *       tags: ['driftwood:1'],
 *     });
 *     await writeArchive(image, 'image.tar', { layout: 'docker-24' });
 *     await writeFolder(image, 'image', { layout: 'oci-nested', layers: 'zstd' });
 */
import type { Compression } from './compress.ts';
import type { Entry } from './entry.ts';
import type { MadeImage } from './image.ts';
import { type LayoutName, layouts } from './layouts/index.ts';
import type { PartOptions } from './parts.ts';
import { tarBytes, writeTar, writeTree } from './tar.ts';

export { type Compression, compress } from './compress.ts';
export { directory, type Entry, file, hardlink, opaque, symlink, whiteout } from './entry.ts';
export {
  type AttestationSpec,
  type ImageSpec,
  type MadeImage,
  makeImage,
  type Step,
  sha256,
  steps,
} from './image.ts';
export { type LayoutName, layouts } from './layouts/index.ts';
export { makeIndex, makeParts, type PartOptions, type Parts } from './parts.ts';
export { tarBytes, writeTar, writeTree } from './tar.ts';

export interface SaveOptions extends PartOptions {
  /** Default `docker-25`. */
  readonly layout?: LayoutName;
  /** Of the archive as a whole. Default none. */
  readonly compress?: Compression;
}

/** One image, or several in one archive (one for each platform in the nested layouts). */
export type Images = MadeImage | readonly MadeImage[];

/** The members of a saved image: to write, or to tamper with and then write. */
export function archiveEntries(images: Images, options: SaveOptions = {}): Entry[] {
  return layouts[options.layout ?? 'docker-25'](isList(images) ? images : [images], options);
}

/** Writes a saved image to a file. */
export async function writeArchive(images: Images, path: string, options: SaveOptions = {}): Promise<void> {
  await writeTar(archiveEntries(images, options), path, options.compress);
}

/** A saved image in memory, e.g. for standard input. */
export async function archiveBytes(images: Images, options: SaveOptions = {}): Promise<Buffer> {
  return tarBytes(archiveEntries(images, options));
}

/** Writes a layout as a folder, e.g. an OCI layout. */
export async function writeFolder(images: Images, path: string, options: SaveOptions = {}): Promise<void> {
  await writeTree(archiveEntries(images, { layout: 'oci-nested', ...options }), path);
}

function isList(images: Images): images is readonly MadeImage[] {
  return Array.isArray(images);
}
