/**
 * A raw secret, closed in by type: printing, logging, serialising or concatenating it gives a mask.
 * Only code inside a scan calls `reveal()`; a test lists who may.
 */
import { inspect } from 'node:util';

const MASK = '[secret]';

export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The raw value. Inside a scan only. */
  reveal(): string {
    return this.#value;
  }

  get length(): number {
    return this.#value.length;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}

declare const redacted: unique symbol;
/** Text from which every known secret was masked. Only `redact` and `mask` make it. */
export type Redacted = string & { readonly [redacted]: true };

const KEPT_MIN_LENGTH = 12;

/**
 * A secret as a report may show it: type-like first and last characters of long values, nothing of short
 * ones, and the length. `hunter2` → `******* (7)`; a 40-character token → `ghp_…9f (40)`.
 */
export function redact(secret: Secret): Redacted {
  const raw = secret.reveal().replace(/[^\x20-\x7e]/g, '?');
  const shown =
    raw.length < KEPT_MIN_LENGTH
      ? '*'.repeat(raw.length)
      : `${raw.slice(0, Math.min(4, raw.length >> 3))}…${raw.slice(raw.length - Math.min(2, raw.length >> 4))}`;
  return `${shown} (${raw.length})` as Redacted;
}

/**
 * `text` with every occurrence of every secret masked, longest first, so that overlapping ones leave no rest. A text may say a
 * value in its own quoting: also what has backslashes and quotes in between is masked.
 */
export function mask(text: string, secrets: Iterable<Secret>): Redacted {
  const values = [...new Set([...secrets].map((s) => s.reveal()))].filter((v) => v.length > 0);
  values.sort((a, b) => b.length - a.length);
  const mayBeQuoted = /[\\"'`]/.test(text);
  let out = text;
  for (const value of values) {
    out = out.replaceAll(value, MASKED);
    if (mayBeQuoted && NEEDS_QUOTES.test(value)) out = maskQuoted(out, value);
  }
  return out as Redacted;
}

const MASKED = '*****';
/** What no shell, Dockerfile or JSON leaves as it is. */
const NEEDS_QUOTES = /[^\w.,:/@%+=-]/;
const CONTROLS: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't' };

/** Masks the value with quotes and backslashes before its characters, and `\n` for a newline. */
function maskQuoted(text: string, value: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(value[0]!); at >= 0; at = text.indexOf(value[0]!, Math.max(at + 1, from))) {
    const end = quotedEnd(text, at, value);
    if (end < 0) continue;
    parts.push(text.slice(from, at), MASKED);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

const MOST_QUOTES = 4;

/** Where the quoted value that begins at `at` ends, or -1. Never looks back, so that no text is costly. */
function quotedEnd(text: string, at: number, value: string): number {
  let i = at;
  for (const char of value) {
    let quotes = 0;
    while (!text.startsWith(char, i)) {
      const isQuote = '\\"\'`'.includes(text[i] ?? ' ');
      const isEscape = quotes > 0 && text[i] === CONTROLS[char];
      if (isEscape) break;
      if (!isQuote || quotes++ === MOST_QUOTES) return -1;
      i++;
    }
    i += text.startsWith(char, i) ? char.length : 1;
  }
  return i;
}
