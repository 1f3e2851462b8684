/** `docker save` up to Engine 24: a folder for each layer, everything uncompressed. */
import { directory, type Entry, file } from '../entry.ts';
import { hex, type MadeImage } from '../image.ts';
import { byPath, legacyIds, legacyJson, manifestJson, repositoriesJson, tagsOf } from './docker.ts';
import type { Layout } from './layout.ts';

export const docker24: Layout = (images) => [
  ...byPath(images.flatMap(members)),
  manifestJson(
    images.map((image) => ({
      Config: `${hex(image.id)}.json`,
      RepoTags: tagsOf(image),
      Layers: legacyIds(image).map((id) => `${id}/layer.tar`),
    })),
  ),
  ...(images.some((image) => image.tags.length > 0)
    ? [repositoriesJson(images, (image) => legacyIds(image).at(-1) ?? '')]
    : []),
];

function members(image: MadeImage): Entry[] {
  const ids = legacyIds(image);
  const folders = image.layers.flatMap(({ tar }, i) => [
    directory(`${ids[i]}/`),
    file(`${ids[i]}/VERSION`, '1.0'),
    file(`${ids[i]}/json`, legacyJson(image, ids, i)),
    file(`${ids[i]}/layer.tar`, tar),
  ]);
  return [...folders, file(`${hex(image.id)}.json`, image.configJson)];
}
