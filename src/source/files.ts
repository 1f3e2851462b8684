import type { Descriptor, Gap } from '../image.ts';
import type { ContentStore, ReadMetadata, StoredBlob } from './content.ts';

/** A file of a saved image. */
export interface SavedFile extends StoredBlob {
  /** What it is in the end, links followed: equal for two names of one file. */
  readonly identity: string;
}

/** A saved image as files: the members of an archive, or a folder. */
export interface SavedFiles {
  /** For messages, e.g. `image.tar`. */
  readonly name: string;
  /** The file of that name, links followed; undefined when there is none. */
  find(path: string): Promise<SavedFile | undefined>;
  /** Equal as long as no file has changed, where that can be told. */
  readonly state?: string;
  /** What of the whole could not be read. */
  readonly gaps: readonly Gap[];
  close(): Promise<void>;
}

/** The blobs of a saved image, by digest. https://github.com/opencontainers/image-spec/blob/main/image-layout.md#blobs */
export function contentOf(files: SavedFiles, read: ReadMetadata): ContentStore {
  const blob = (descriptor: Descriptor) => files.find(`blobs/${descriptor.digest.replace(':', '/')}`);
  return {
    name: files.name,
    blob,
    manifest: async (descriptor) => {
      const file = await blob(descriptor);
      return file && read(file);
    },
  };
}
