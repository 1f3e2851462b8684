import { setTimeout as sleep } from 'node:timers/promises';
import type { Descriptor } from '../../image.ts';
import { Slab } from '../../stream/slab.ts';
import type { RegistryClient } from './client.ts';
import type { HttpAnswer } from './http.ts';
import { codeOf, pauseBefore } from './retry.ts';

const TRIES = 5;
/** Fewer bytes within the time that a source may be silent, and it counts as stalled. */
const PACE_BYTES = 64 << 10;

const STALLS = new Set(['UND_ERR_BODY_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT']);

/** What came is not the blob; the message says what is wrong with it. */
class BlobFault extends Error {}

/** The same, where another try may help. */
class Broken extends BlobFault {
  readonly code = 'ECONNRESET';
}

/**
 * The bytes of a blob in pieces of 1 MiB. Where the connection breaks it is taken up again from there; where that is of no
 * use the pieces end early, and `onShort` is told why. Throws the signal's reason when it is aborted.
 */
export async function* blobChunks(
  client: RegistryClient,
  descriptor: Descriptor,
  idleMs: number,
  signal: AbortSignal,
  onShort: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  const slab = new Slab();
  const progress = { at: 0, last: 0 };
  for (let i = 1; ; i++) {
    try {
      for await (const part of from(client, descriptor, progress.at, idleMs)) {
        progress.at += part.length;
        for (let used = slab.append(part); slab.full; used += slab.append(part.subarray(used))) yield slab.take();
      }
      break;
    } catch (error) {
      signal.throwIfAborted();
      if (progress.at > progress.last) i = 1;
      progress.last = progress.at;
      // Waiting for nothing takes long: that is tried once more, not five times.
      if (STALLS.has(codeOf(error))) i += 3;
      const pause = pauseBefore(error, i);
      if (i >= TRIES || pause === undefined) {
        onShort(short(client, error, progress.at, descriptor.size));
        break;
      }
      await sleep(pause, undefined, { signal });
    }
  }
  if (slab.length > 0) yield slab.take();
}

function short(client: RegistryClient, error: unknown, at: number, size: number): string {
  const came = at === 0 ? '' : ` after ${at}${size > 0 ? ` of ${size}` : ''} bytes`;
  return `it could not be fetched${came}: ${error instanceof BlobFault ? error.message : client.explain(error)}`;
}

async function* from(
  client: RegistryClient,
  { digest, size }: Descriptor,
  at: number,
  idleMs: number,
): AsyncGenerator<Uint8Array> {
  const answer = await client.blob(digest, at);
  if (answer === undefined) throw new BlobFault('the registry does not have it');
  const skip = at > 0 ? toSkip(answer, at) : 0;
  let read = at - skip;
  for await (const part of atPace(answer, idleMs)) {
    const start = Math.max(0, at - read);
    const end = size > 0 ? Math.min(part.length, size - read) : part.length;
    if (start < end) yield part.subarray(start, end);
    if (end < part.length) throw new BlobFault(`it is longer than the ${size} bytes that its manifest says`);
    read += part.length;
  }
  if (size > 0 && read < size) throw new Broken(`it ended after ${read} of ${size} bytes`);
}

/** A server that knows no ranges begins anew. */
function toSkip({ status, headers }: HttpAnswer, at: number): number {
  if (status === 200) return at;
  const start = /^bytes (\d+)-/.exec(String(headers['content-range'] ?? ''))?.[1];
  if (Number(start) !== at) throw new Broken(`asked for the bytes from ${at} on, the registry gave others`);
  return 0;
}

/** The pieces of a body, as long as they come at a pace that leads somewhere. Only time spent waiting for them counts. */
async function* atPace({ body }: HttpAnswer, idleMs: number): AsyncGenerator<Buffer> {
  const parts = (body as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let [waited, came] = [0, 0];
  try {
    for (;;) {
      const before = performance.now();
      const { value, done } = await parts.next();
      if (done === true) return;
      waited += performance.now() - before;
      came += value.length;
      if (came >= PACE_BYTES) [waited, came] = [0, 0];
      else if (waited > idleMs) throw new Broken(`only ${came} bytes came in ${Math.round(waited / 1000)} seconds`);
      yield value;
    }
  } finally {
    body.on('error', () => {}).destroy();
  }
}
