import { setTimeout as sleep } from 'node:timers/promises';
import { RegistryStatus } from './answer.ts';

const TRIES = 4;
const FIRST_DELAY_MS = 500;
/** A registry that asks for a longer pause is not waited for: that is told instead. */
export const PAUSE_MAX_SECONDS = 30;

const PASSING_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
const PASSING_CODES = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);

/** Does something again when what went wrong may pass, with growing pauses or those that the registry asks for. */
export async function withRetries<T>(signal: AbortSignal, action: () => Promise<T>): Promise<T> {
  for (let i = 1; ; i++) {
    try {
      return await action();
    } catch (error) {
      signal.throwIfAborted();
      const pause = pauseBefore(error, i);
      if (i === TRIES || pause === undefined) throw error;
      await sleep(pause, undefined, { signal });
    }
  }
}

/** Milliseconds to wait before trying the `i`th time again; undefined when that is of no use. */
export function pauseBefore(error: unknown, i: number): number | undefined {
  const growing = FIRST_DELAY_MS * 2 ** (i - 1) * (0.75 + Math.random() / 2);
  if (!(error instanceof RegistryStatus)) return PASSING_CODES.has(codeOf(error)) ? growing : undefined;
  const { status, retryAfter } = error;
  if (!PASSING_STATUS.has(status) || (retryAfter ?? 0) > PAUSE_MAX_SECONDS) return undefined;
  return retryAfter === undefined ? growing : retryAfter * 1000;
}

/** The system's or the HTTP library's name of an error, also of one within another. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string') return code;
  const [first]: unknown[] = error instanceof AggregateError ? error.errors : [Reflect.get(error, 'cause')];
  return first === undefined ? '' : codeOf(first);
}
