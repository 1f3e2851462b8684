import { UsageError } from '../../errors.ts';
import type { Image, SourceName } from '../../image.ts';
import { filesOfArchive } from '../archive.ts';
import { filesOfFolder } from '../layout.ts';
import { placeOf } from '../place.ts';
import type { SourceOptions } from '../source.ts';
import { openEngineCache } from './engine.ts';
import { openPushedCache } from './pushed.ts';
import { openSavedCache } from './saved.ts';

type Open = (rest: string, options: SourceOptions) => Promise<readonly Image[]>;

const archive: Open = async (rest, options) =>
  openSavedCache(await filesOfArchive(rest, options), rest, 'oci-archive', options);

/** Every kind of place where build caches are. */
const OPEN: Readonly<Record<SourceName, Open>> = {
  docker: openEngineCache,
  podman: async () => {
    throw new UsageError(
      'Podman keeps no build cache but the images of its steps: scan those by their IDs (podman images --all).',
    );
  },
  registry: openPushedCache,
  'docker-archive': archive,
  'oci-archive': archive,
  'oci-layout': async (rest, options) => openSavedCache(await filesOfFolder(rest), rest, 'oci-layout', options),
};

/**
 * Opens build caches as images: `docker://` for what an Engine keeps, a folder, archive or registry reference for what
 * was exported. Never empty; close each. Throws `SourceError` or `UsageError`.
 */
export async function openCaches(
  reference: string,
  options: SourceOptions & { readonly source?: SourceName },
): Promise<readonly Image[]> {
  const { source = 'registry', rest } = await placeOf(reference, options.source);
  return OPEN[source](rest, options);
}
