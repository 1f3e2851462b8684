import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { asError } from './as-error.ts';
import { StalledError, watched } from './watch.ts';

export interface ExportSourceOptions {
  /** Asks for the export, from its beginning. */
  open(signal: AbortSignal): Promise<Readable>;
  /** Milliseconds until the first byte: an Engine may first write the whole export to its own disk. */
  readonly firstMs: number;
  readonly idleMs: number;
  /** Milliseconds to wait before each further try. */
  readonly retryMs: readonly number[];
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** What a restarting Engine or a bad line makes of a connection. */
const BROKEN = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_STREAM_PREMATURE_CLOSE',
]);
/** A stall already took its time: one more try. */
const STALL_TRIES = 1;

/**
 * The bytes of an export, over as many connections as it takes: Engines write the same image in the same order, so a broken
 * one is asked for again and passed over to where it broke. That nothing changed, the layers' digests show.
 */
export class ExportSource {
  /** Bytes given so far. */
  bytes = 0;
  /** Times that it was asked for again. */
  tries = 0;
  readonly #options: ExportSourceOptions;
  readonly #stop = new AbortController();

  constructor(options: ExportSourceOptions) {
    this.#options = options;
  }

  async *chunks(): AsyncGenerator<Buffer> {
    const { retryMs, log } = this.#options;
    for (;;) {
      try {
        yield* this.#once();
        return;
      } catch (error) {
        const wait = retryMs[this.tries];
        // Whoever stops reading ends the connection, which is no fault of it.
        if (this.#signal.aborted || wait === undefined || !isWorthARetry(error, this.tries)) throw error;
        this.tries++;
        log.warn({ bytes: this.bytes, error: asError(error).message }, 'the export broke off; asking for it again');
        await sleep(wait, undefined, { signal: this.#signal });
      }
    }
  }

  /** Ends the connection at once, whoever waits for it. */
  stop(): void {
    this.#stop.abort();
  }

  get #signal(): AbortSignal {
    return AbortSignal.any([this.#options.signal, this.#stop.signal]);
  }

  async *#once(): AsyncGenerator<Buffer> {
    const { firstMs, idleMs } = this.#options;
    const signal = this.#signal;
    let known = this.bytes;
    for await (const chunk of watched(await this.#options.open(signal), { firstMs, idleMs, signal })) {
      const part = chunk.subarray(Math.min(known, chunk.length));
      known -= chunk.length - part.length;
      this.bytes += part.length;
      if (part.length > 0) yield part;
    }
  }
}

function isWorthARetry(error: unknown, tries: number): boolean {
  if (error instanceof StalledError) return tries < STALL_TRIES;
  return BROKEN.has(String(Reflect.get(asError(error), 'code')));
}
