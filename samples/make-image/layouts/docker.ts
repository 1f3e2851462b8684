/** What all forms of `docker save` share. https://github.com/moby/docker-image-spec/blob/main/v1.2.md */
import { type Entry, file } from '../entry.ts';
import { hex, json, type MadeImage, sha256 } from '../image.ts';

/** One image of `manifest.json`. */
export interface DockerManifest {
  readonly Config: string;
  readonly RepoTags: readonly string[] | null;
  readonly Layers: readonly string[];
  readonly LayerSources?: Readonly<Record<string, unknown>>;
}

export function manifestJson(images: readonly DockerManifest[]): Entry {
  return file('manifest.json', json(images));
}

export function tagsOf(image: MadeImage): readonly string[] | null {
  return image.tags.length > 0 ? image.tags : null;
}

/** A layer's identity before digests of content: one for each layer, chained to its parent. */
export function legacyIds(image: MadeImage): string[] {
  const ids: string[] = [];
  for (const layer of image.layers) ids.push(hex(sha256(`${ids.at(-1) ?? ''} ${layer.diffId}`)));
  return ids;
}

/** The JSON of one legacy layer; the topmost one repeats the run config, secrets and all. */
export function legacyJson(image: MadeImage, ids: readonly string[], i: number): Buffer {
  const top = i === ids.length - 1;
  return json({
    id: ids[i],
    ...(i > 0 ? { parent: ids[i - 1] } : {}),
    created: top ? image.config.created : '1970-01-01T00:00:00Z',
    container_config: image.config.container_config ?? { Env: null, Cmd: null },
    ...(top ? { config: image.config.config, architecture: image.platform.architecture } : {}),
    os: image.platform.os,
  });
}

/** `repositories`: name → tag → topmost legacy layer. */
export function repositoriesJson(images: readonly MadeImage[], top: (image: MadeImage) => string): Entry {
  const repositories: Record<string, Record<string, string>> = {};
  for (const image of images) {
    for (const tag of image.tags) {
      const cut = tag.lastIndexOf(':');
      repositories[tag.slice(0, cut)] = { ...repositories[tag.slice(0, cut)], [tag.slice(cut + 1)]: top(image) };
    }
  }
  return file('repositories', `${JSON.stringify(repositories)}\n`);
}

/** Members that several images share stand once. */
export function unique(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}

export function byPath(entries: readonly Entry[]): Entry[] {
  return unique(entries).sort((a, b) => (a.path < b.path ? -1 : 1));
}
