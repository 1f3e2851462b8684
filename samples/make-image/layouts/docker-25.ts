/** `docker save` of Engine 25 and newer with the graph drivers: blobs by digest, layers uncompressed, both kinds of manifest. */
import { directory, type Entry, file } from '../entry.ts';
import { hex, json, type MadeImage, sha256 } from '../image.ts';
import { makeIndex, makeParts, type Parts } from '../parts.ts';
import { byPath, legacyIds, legacyJson, manifestJson, repositoriesJson, tagsOf } from './docker.ts';
import type { Layout } from './layout.ts';
import { blobFiles, blobPath, LAYOUT_FILE, named } from './oci.ts';

export const docker25: Layout = (images) => {
  const parts = images.map((image) => makeParts({ ...image, attestations: [] }, { layers: 'none' }));
  const index = makeIndex(images.flatMap((image, i) => named(parts[i]!.descriptors[0]!, image)));
  return byPath([
    directory('blobs/'),
    directory('blobs/sha256/'),
    ...parts.flatMap(blobFiles),
    ...images.flatMap(legacyBlobs),
    file('index.json', json(index)),
    manifestJson(images.map((image, i) => describe(image, parts[i]!))),
    LAYOUT_FILE,
    repositoriesJson(images, (image) => hex(image.layers.at(-1)?.diffId ?? image.id)),
  ]);
};

/** One JSON for each layer, referenced from nowhere. */
function legacyBlobs(image: MadeImage): Entry[] {
  const ids = legacyIds(image);
  return ids.map((_, i) => {
    const bytes = legacyJson(image, ids, i);
    return file(blobPath(sha256(bytes)), bytes);
  });
}

function describe(image: MadeImage, { manifest }: Parts) {
  return {
    Config: blobPath(image.id),
    RepoTags: tagsOf(image),
    Layers: image.layers.map(({ diffId }) => blobPath(diffId)),
    LayerSources: Object.fromEntries(image.layers.map(({ diffId }, i) => [diffId, manifest.layers[i]])),
  };
}
