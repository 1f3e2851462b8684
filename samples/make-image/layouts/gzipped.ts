/** docker-archives whose layers are gzipped files beside the manifest: go-containerregistry (Kaniko, ko, Bazel's loader) and Jib. */
import type { Digest } from '../../../src/image.ts';
import { file } from '../entry.ts';
import { hex, type MadeImage } from '../image.ts';
import { makeParts } from '../parts.ts';
import { manifestJson, tagsOf, unique } from './docker.ts';
import type { Layout } from './layout.ts';

/** Config named by its digest, prefix and all, and first. */
export const kaniko: Layout = (images) =>
  unique([
    ...images.flatMap((image) => [file(image.id, image.configJson), ...layerFiles(image)]),
    manifestJson(images.map((image) => describe(image, image.id))),
  ]);

/** Config named `config.json`, after the layers. */
export const jib: Layout = ([image]) => [
  ...layerFiles(image!),
  file('config.json', image!.configJson),
  manifestJson([describe(image!, 'config.json')]),
];

function layerFiles(image: MadeImage) {
  return unique([...storedLayers(image)].map(([digest, bytes]) => file(layerName(digest), bytes)));
}

function storedLayers(image: MadeImage): [Digest, Buffer][] {
  const { blobs, manifest } = makeParts(image, { layers: 'gzip' });
  return manifest.layers.map(({ digest }) => [digest, blobs.get(digest)!]);
}

function layerName(digest: Digest): string {
  return `${hex(digest)}.tar.gz`;
}

function describe(image: MadeImage, config: string) {
  return { Config: config, RepoTags: tagsOf(image), Layers: storedLayers(image).map(([digest]) => layerName(digest)) };
}
