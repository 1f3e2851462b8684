/** `podman save` and `skopeo copy docker-archive:`: layers by diffID, and the folders of old with symlinks to them. */
import { directory, type Entry, file, symlink } from '../entry.ts';
import { hex, type MadeImage } from '../image.ts';
import { legacyIds, legacyJson, manifestJson, repositoriesJson, tagsOf, unique } from './docker.ts';
import type { Layout } from './layout.ts';

export const podman: Layout = (images) =>
  unique([
    ...images.flatMap(({ layers }) => layers.map(({ tar, diffId }) => file(`${hex(diffId)}.tar`, tar))),
    ...images.flatMap((image) => [file(`${hex(image.id)}.json`, image.configJson), ...folders(image)]),
    manifestJson(
      images.map((image) => ({
        Config: `${hex(image.id)}.json`,
        RepoTags: tagsOf(image),
        Layers: image.layers.map(({ diffId }) => `${hex(diffId)}.tar`),
      })),
    ),
    repositoriesJson(images, (image) => legacyIds(image).at(-1) ?? ''),
  ]);

function folders(image: MadeImage): Entry[] {
  const ids = legacyIds(image);
  return image.layers.flatMap(({ diffId }, i) => [
    directory(`${ids[i]}/`),
    file(`${ids[i]}/VERSION`, '1.0'),
    symlink(`${ids[i]}/layer.tar`, `../${hex(diffId)}.tar`),
    file(`${ids[i]}/json`, legacyJson(image, ids, i)),
  ]);
}
