import type { Descriptor } from '../image.ts';
import type { OpenRange } from '../kept.ts';
import type { Limits } from '../limits.ts';

/** Stored bytes of one blob, to be read as often as wanted. */
export interface StoredBlob {
  /** The name it has where it lies, for messages. */
  readonly where: string;
  /** Bytes, where known. */
  readonly size?: number;
  /** Pieces of at most 1 MiB, none of them written to again. Ends early where the store itself does: `onShort` tells. */
  chunks(onShort: (reason: string) => void): AsyncIterable<Uint8Array>;
  /** The file that they are in, where there is one; undefined when it cannot be opened. */
  open?(): Promise<OpenRange | undefined>;
}

/** Where the blobs of images lie: an archive, a folder, a repository of a registry. */
export interface ContentStore {
  /** For messages, e.g. `image.tar`. */
  readonly name: string;
  /** Bytes of a manifest or an index; undefined when it is not there. Throws `ContentError` when it cannot be read. */
  manifest(descriptor: Descriptor): Promise<Uint8Array | undefined>;
  /** Any other blob; undefined when it is not there. */
  blob(descriptor: Descriptor): Promise<StoredBlob | undefined>;
}

/** One piece of content that is there and cannot be used; what was asked for goes on without it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** Reads blobs of metadata whole. */
export type ReadMetadata = (blob: StoredBlob) => Promise<Buffer>;

/**
 * A reader of metadata that keeps within the limits for one blob and for all of them together. It throws `ContentError` for
 * a blob that is longer or ends early.
 */
export function metadataReader({ metadataBytes, metadataTotalBytes }: Limits): ReadMetadata {
  let total = 0;
  return async (blob) => {
    const bytes = await readWhole(blob, metadataBytes);
    total += bytes.length;
    if (total > metadataTotalBytes) throw new ContentError(`more than ${metadataTotalBytes} bytes of metadata`);
    return bytes;
  };
}

/** Reads a blob whole. Throws `ContentError` when it is longer than `limit` bytes or ends early. */
async function readWhole(blob: StoredBlob, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const onShort = (reason: string) => {
    throw new ContentError(`${blob.where}: ${reason}`);
  };
  if ((blob.size ?? 0) > limit) throw tooLong(blob, limit);
  for await (const part of blob.chunks(onShort)) {
    length += part.length;
    if (length > limit) throw tooLong(blob, limit);
    // A part is good only until the next but one comes.
    parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts, length);
}

function tooLong(blob: StoredBlob, limit: number): ContentError {
  const size = blob.size === undefined ? '' : ` (${blob.size} bytes)`;
  return new ContentError(`${blob.where} is longer than the ${limit} bytes that metadata may have${size}`);
}
