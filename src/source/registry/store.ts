import type { Descriptor } from '../../image.ts';
import { ContentError, type ContentStore, type StoredBlob } from '../content.ts';
import type { SourceOptions } from '../source.ts';
import { blobChunks } from './blob.ts';
import type { RegistryClient } from './client.ts';

/** The blobs of a repository. What fails of one of them is told as its fault. */
export function registryStore(client: RegistryClient, { limits, signal }: SourceOptions): ContentStore {
  return {
    name: `the registry ${client.asked.registry}`,
    async manifest({ digest }) {
      try {
        return (await client.manifest(digest))?.bytes;
      } catch (error) {
        signal.throwIfAborted();
        throw new ContentError(client.explain(error));
      }
    },
    blob: async (descriptor) => storedBlob(client, descriptor, limits.idleMs, signal),
  };
}

/** A blob that is fetched when its bytes are asked for, and not before. */
function storedBlob(client: RegistryClient, descriptor: Descriptor, idleMs: number, signal: AbortSignal): StoredBlob {
  const { digest, size } = descriptor;
  return {
    where: digest,
    ...(size > 0 ? { size } : {}),
    chunks: (onShort) => blobChunks(client, descriptor, idleMs, signal, onShort),
  };
}
