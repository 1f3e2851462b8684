import { ByteReader } from './byte-reader.ts';
import { Bzip2Decoder } from './bzip2.ts';
import { GzipDecoder } from './gzip.ts';
import type { OnProblem } from './problem.ts';
import { type Kind, SNIFF_BYTES, sniff } from './sniff.ts';
import { XzDecoder } from './xz.ts';
import { ZstdDecoder } from './zstd.ts';

interface Decoder {
  decode(): AsyncGenerator<Uint8Array>;
}

/** Kind of compression → what decodes it. Told by magic bytes: media types lie. */
const DECODERS: Partial<Record<Kind, new (reader: ByteReader, problem: OnProblem) => Decoder>> = {
  gzip: GzipDecoder,
  zstd: ZstdDecoder,
  xz: XzDecoder,
  bzip2: Bzip2Decoder,
};

/** True when a stream that begins with these bytes ({@link SNIFF_BYTES}, or all there are) is compressed. */
export const isCompressed = (first: Uint8Array): boolean => DECODERS[sniff(first)] !== undefined;

/**
 * The plain bytes of a stream, whether or not it is compressed: gzip (many members), zstd (many and skippable frames), xz,
 * bzip2.
 * Never throws for what the data holds: every byte decoded before a fault is given, the fault is told through `onProblem`,
 * and what could not be decoded follows as it stands, so that it is searched too. Faults of the source itself pass through.
 * A piece is good until the next but one is asked for.
 */
export async function* decompress(chunks: AsyncIterable<Uint8Array>, onProblem: OnProblem): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(chunks);
  try {
    const decoder = DECODERS[sniff(await reader.peek(SNIFF_BYTES))];
    if (decoder === undefined) yield* reader.rest();
    else yield* decodeAll(reader, decoder, onProblem);
  } finally {
    await reader.close();
  }
}

async function* decodeAll(
  reader: ByteReader,
  Decoder: new (reader: ByteReader, problem: OnProblem) => Decoder,
  onProblem: OnProblem,
): AsyncGenerator<Uint8Array> {
  let isSound = true;
  const tell: OnProblem = (reason) => {
    isSound = false;
    onProblem(reason);
  };
  yield* new Decoder(reader, tell).decode();
  const end = reader.offset;
  let extra = 0;
  for await (const piece of reader.rest()) {
    // Zeros are padding of whatever carried the stream: no tool minds them.
    if (extra === 0 && piece.every((byte) => byte === 0)) continue;
    extra += piece.length;
    yield piece;
  }
  if (isSound && extra > 0) onProblem(`${extra} bytes follow the end of the compressed stream at byte ${end}`);
}
