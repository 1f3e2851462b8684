import { SourceError } from '../../errors.ts';
import type { Descriptor, Image, SourceName } from '../../image.ts';
import { ContentError, metadataReader, type ReadMetadata } from '../content.ts';
import { contentOf, type SavedFiles } from '../files.ts';
import { readDocument } from '../oci-json.ts';
import type { SourceOptions } from '../source.ts';
import { openExported } from './exported.ts';

/** The caches in a folder that `--cache-to type=local` wrote, or in a tar of one. Closes `files` in the end. */
export async function openSavedCache(
  files: SavedFiles,
  reference: string,
  source: SourceName,
  options: SourceOptions,
): Promise<readonly Image[]> {
  const read = metadataReader(options.limits);
  const place = { reference, source, store: contentOf(files, read), read, options, gaps: files.gaps, notes: [] };
  const close = () => files.close();
  try {
    const roots = await rootsOf(files, read);
    return await openExported({ ...place, close }, roots);
  } catch (error) {
    await files.close();
    throw error;
  }
}

async function rootsOf(files: SavedFiles, read: ReadMetadata): Promise<readonly Descriptor[]> {
  const file = await files.find('index.json');
  if (file === undefined) throw new SourceError(`${files.name} is no exported build cache: it has no index.json.`);
  try {
    const document = readDocument(await read(file), 'index.json');
    if (document.kind === 'index') return document.index.manifests;
    throw new ContentError('index.json is a manifest and no index');
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new SourceError(`${files.name} is no exported build cache: ${error.message}.`);
  }
}
