/** `docker save` with the containerd image store: layers as stored, one nested index, `manifest.json` for the first platform only. */
import type { Entry } from '../entry.ts';
import { makeParts } from '../parts.ts';
import { byPath, manifestJson, tagsOf } from './docker.ts';
import type { Layout } from './layout.ts';
import { blobPath, ociNested } from './oci.ts';

export const containerd: Layout = (images, options): Entry[] => {
  const host = images[0]!;
  const { manifest } = makeParts(host, options);
  const described = {
    Config: blobPath(manifest.config.digest),
    RepoTags: tagsOf(host),
    Layers: manifest.layers.map((layer) => blobPath(layer.digest)),
  };
  return byPath([...ociNested(images, options), manifestJson([described])]);
};
