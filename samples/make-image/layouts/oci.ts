/** https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
import type { Descriptor, Digest } from '../../../src/image.ts';
import { directory, type Entry, file } from '../entry.ts';
import { hex, json, type MadeImage, sha256 } from '../image.ts';
import { makeIndex, makeParts, OCI_INDEX, type Parts } from '../parts.ts';
import { unique } from './docker.ts';
import type { Layout } from './layout.ts';

export const LAYOUT_FILE = file('oci-layout', '{"imageLayoutVersion":"1.0.0"}');

export function blobPath(digest: Digest): string {
  return `blobs/sha256/${hex(digest)}`;
}

export function blobFiles({ blobs }: Pick<Parts, 'blobs'>): Entry[] {
  return [...blobs].map(([digest, bytes]) => file(blobPath(digest), bytes));
}

/** A descriptor once for each tag of the image, annotated with it; once without a tag. */
export function named(descriptor: Descriptor, { tags }: MadeImage): Descriptor[] {
  if (tags.length === 0) return [descriptor];
  return tags.map((tag) => ({
    ...descriptor,
    annotations: {
      'io.containerd.image.name': tag,
      'org.opencontainers.image.ref.name': tag.slice(tag.lastIndexOf(':') + 1),
    },
  }));
}

/** The manifests of all images in one index: what names a multi-platform image. */
function imageIndex(parts: readonly Parts[]): { readonly descriptor: Descriptor; readonly bytes: Buffer } {
  const bytes = json(makeIndex(parts.flatMap((part) => part.descriptors)));
  return { descriptor: { mediaType: OCI_INDEX, digest: sha256(bytes), size: bytes.length }, bytes };
}

/** Flat: `index.json` names each manifest, attestations too, as Buildah, Jib and skopeo do. */
export const ociFlat: Layout = (images, options) => {
  const parts = images.map((image) => makeParts(image, options));
  const manifests = parts.flatMap(({ descriptors: [first, ...rest] }, i) => [...named(first!, images[i]!), ...rest]);
  return frame(parts.flatMap(blobFiles), manifests);
};

/** Nested: `index.json` names one image index that holds all platforms and attestations, as BuildKit and containerd do. */
export const ociNested: Layout = (images, options) => {
  const parts = images.map((image) => makeParts(image, options));
  const { descriptor, bytes } = imageIndex(parts);
  return frame([...parts.flatMap(blobFiles), file(blobPath(descriptor.digest), bytes)], named(descriptor, images[0]!));
};

function frame(blobs: Entry[], manifests: Descriptor[]): Entry[] {
  const index = file('index.json', json(makeIndex(manifests)));
  return unique([directory('blobs/'), directory('blobs/sha256/'), ...blobs, index, LAYOUT_FILE]);
}
