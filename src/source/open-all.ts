import type { Image } from '../image.ts';
import type { Source, SourceOptions } from './source.ts';

/** Opens a reference, and for `--platform all` each platform of a source that has to be asked for them one by one. */
export async function openAll(source: Source, reference: string, options: SourceOptions): Promise<readonly Image[]> {
  if (options.platform !== 'all' || source.platforms === undefined) return source.open(reference, options);
  const platforms = await source.platforms(reference, options);
  const images: Image[] = [];
  try {
    for (const platform of platforms) images.push(...(await source.open(reference, { ...options, platform })));
    return images;
  } catch (error) {
    await Promise.all(images.map((image) => image.close()));
    throw error;
  }
}
