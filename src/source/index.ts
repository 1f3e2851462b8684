import { UsageError } from '../errors.ts';
import type { Image, SourceName } from '../image.ts';
import { openAll } from './open-all.ts';
import { placeOf } from './place.ts';
import type { Source, SourceOptions } from './source.ts';

/** Every kind of place where images are. Each is loaded when it is asked: an archive needs no client of an Engine. */
const SOURCES: Readonly<Record<SourceName, () => Promise<Source>>> = {
  docker: async () => (await import('./engine.ts')).docker,
  podman: async () => (await import('./engine.ts')).podman,
  registry: async () => (await import('./registry/index.ts')).registry,
  'docker-archive': async () => (await import('./archive.ts')).dockerArchive,
  'oci-archive': async () => (await import('./archive.ts')).ociArchive,
  'oci-layout': async () => (await import('./layout.ts')).ociLayout,
};

export interface OpenOptions extends SourceOptions {
  /** Forces the source; default: told from the reference. */
  readonly source?: SourceName;
}

/**
 * Opens what a reference names: `docker://name`, `registry://host/repo:tag`, `oci-archive:FILE` …, a path, `-`, or a bare name,
 * which the Engine is asked for and then the registry. Throws `SourceError` or `UsageError`.
 */
export async function openImages(reference: string, options: OpenOptions): Promise<readonly Image[]> {
  const { source, rest } = await placeOf(reference, options.source);
  if (rest === '') throw new UsageError(`"${reference}" names no image: something must follow it.`);
  if (source !== undefined) return openAll(await SOURCES[source](), rest, options);
  const { openNamed } = await import('./named.ts');
  return openNamed(rest, options);
}

/** The same for build caches. */
export const openCaches: typeof import('./cache/index.ts').openCaches = async (reference, options) =>
  (await import('./cache/index.ts')).openCaches(reference, options);
