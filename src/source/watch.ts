import type { Readable } from 'node:stream';

/** No byte came for longer than a source may take. */
export class StalledError extends Error {
  override readonly name = 'StalledError';
}

export interface WatchOptions {
  /** Milliseconds until the first byte, and from one piece to the next; only time spent waiting counts. */
  readonly firstMs: number;
  readonly idleMs: number;
  readonly signal: AbortSignal;
}

/**
 * The pieces of a stream, at the pace of whoever takes them. Throws `StalledError` when none comes, the signal's reason
 * when it is aborted, and whatever the stream itself fails with. The stream is destroyed in the end.
 */
export async function* watched(stream: Readable, { firstMs, idleMs, signal }: WatchOptions): AsyncGenerator<Buffer> {
  const onAbort = () => stream.destroy(new Error('aborted'));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    signal.throwIfAborted();
    const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    for (let ms = firstMs; ; ms = idleMs) {
      const { done, value } = await nextWithin(pieces, ms, stream);
      if (done) return;
      yield value;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
    stream.destroy();
  }
}

async function nextWithin(
  pieces: AsyncIterator<Buffer>,
  ms: number,
  stream: Readable,
): Promise<IteratorResult<Buffer>> {
  const timer = setTimeout(() => stream.destroy(stalled(ms)), ms);
  try {
    return await pieces.next();
  } finally {
    clearTimeout(timer);
  }
}

const stalled = (ms: number): StalledError => new StalledError(`no byte came for ${Math.round(ms / 1000)} seconds`);
