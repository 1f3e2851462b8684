import type { LayerName } from './image.ts';

const DIGEST = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/;

/**
 * A name that stored bytes have because they are what they are: their digest, or a path that holds one (`<id>/layer.tar`, where
 * Docker made the ID of the layers' digests). Undefined where the name says nothing of the bytes.
 */
export function contentName({ digest, where }: LayerName): string | undefined {
  return digest ?? (DIGEST.test(where) ? where : undefined);
}
