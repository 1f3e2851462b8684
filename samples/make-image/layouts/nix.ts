/** Nix' dockerTools: `<hex>/layer.tar` for each layer, the config beside them, nothing else. */
import { directory, file } from '../entry.ts';
import { hex } from '../image.ts';
import { manifestJson, tagsOf, unique } from './docker.ts';
import type { Layout } from './layout.ts';

export const nix: Layout = (images) =>
  unique([
    ...images.flatMap(({ layers }) =>
      layers.flatMap(({ tar, diffId }) => [directory(`${hex(diffId)}/`), file(`${hex(diffId)}/layer.tar`, tar)]),
    ),
    ...images.map((image) => file(`${hex(image.id)}.json`, image.configJson)),
    manifestJson(
      images.map((image) => ({
        Config: `${hex(image.id)}.json`,
        RepoTags: tagsOf(image),
        Layers: image.layers.map(({ diffId }) => `${hex(diffId)}/layer.tar`),
      })),
    ),
  ]);
