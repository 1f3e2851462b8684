import type { HttpAnswer } from './http.ts';

/** An error as a registry tells it. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
export class RegistryStatus extends Error {
  override readonly name = 'RegistryStatus';
  readonly status: number;
  /** `MANIFEST_UNKNOWN`, `TOOMANYREQUESTS` …; empty when none was given. */
  readonly code: string;
  /** Seconds after which it may be tried again, where it was told. */
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, message: string, retryAfter: number | undefined) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

const ERROR_MAX_BYTES = 64 << 10;

/** Reads an answer that is no success. */
export async function readStatus(answer: HttpAnswer): Promise<RegistryStatus> {
  const text = (await readBody(answer, ERROR_MAX_BYTES).catch(() => Buffer.alloc(0))).toString('utf8');
  const { code, message } = firstError(text);
  return new RegistryStatus(answer.status, code, message || `HTTP status ${answer.status}`, retryAfter(answer));
}

/** The body of an answer. Rejects when it is longer than `limit` bytes. */
export async function readBody({ body, headers }: HttpAnswer, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  const tooLong = () => new BodyTooLong(limit);
  try {
    if (Number(headers['content-length'] ?? 0) > limit) throw tooLong();
    for await (const part of body as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > limit) throw tooLong();
      parts.push(part);
    }
  } finally {
    body.on('error', () => {}).destroy();
  }
  return Buffer.concat(parts);
}

/** A body is longer than may be read. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
  readonly limit: number;

  constructor(limit: number) {
    super(`it is longer than ${limit} bytes`);
    this.limit = limit;
  }
}

function firstError(text: string): { code: string; message: string } {
  try {
    const json = JSON.parse(text) as { errors?: unknown; message?: unknown; details?: unknown };
    const first = (Array.isArray(json.errors) ? json.errors[0] : json) as Record<string, unknown> | undefined;
    const message = first?.message ?? first?.details ?? '';
    return {
      code: typeof first?.code === 'string' ? first.code : '',
      message: typeof message === 'string' ? oneLine(message) : '',
    };
  } catch {
    return { code: '', message: /^\s*</.test(text) ? '' : oneLine(text) };
  }
}

/** What others say, as part of a sentence. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .replace(/\.$/, '')
    .slice(0, 300);
}

/** Seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryAfter({ headers }: HttpAnswer): number | undefined {
  const value = headers['retry-after'];
  if (typeof value !== 'string') return undefined;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
