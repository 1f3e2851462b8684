/** Finds stretches of the bytes that something may be encoded in: of what base64, hex and escapes are written with. */

/**
 * The first run in [from, to) of a memory, or `to`: of at least `least` bytes, none of which lies at or behind `limit`, and no
 * plain one unless it begins at `keep`.
 */
type Find = (from: number, to: number, least: number, limit: number, keep: number) => number;

/** Memories that have a faster way; slabs of the prefilter in WebAssembly lie in them. */
const faster = new WeakMap<ArrayBufferLike, Find>();

const IN_RUN = table('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_%\\');
/** First characters of four that base64 writes ASCII text, compressed data and the NULs of UTF-16 with. */
const TEXT_LEAD = table('ACDHIJKLMNOPQRSTUVWXYZabcdef');
/** First digits of two that hex writes ASCII text with. */
const TEXT_DIGIT = table('01234567');
const DIGIT = table('0123456789abcdefABCDEF');
/** What base64 of gzip, of zlib and of a keystore begins with. */
const PACKED: ReadonlySet<string> = new Set(['H4', 'eA', 'eF', 'eJ', 'eN', 'MI']);
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const QUADS = 6;
/** Lines of wrapped base64 are at least this long. */
export const LEAST_LINE = 40;

export function findFasterIn(memory: ArrayBufferLike, find: Find): void {
  faster.set(memory, find);
}

/** What is known of where a run may lie. */
export interface RunBounds {
  /** Bytes of a run at least; more than 23. */
  readonly least: number;
  /** Where the text ends: no run goes on there. */
  readonly limit: number;
  /** A run that begins here counts even when it is a plain one. */
  readonly keep: number;
}

/**
 * Where in [from, to) the first run of such bytes begins that is more than a name or a path, as nearly all of them are; `to`
 * when there is none.
 */
export function nextEncodedRun(bytes: Uint8Array, from: number, to: number, { least, limit, keep }: RunBounds): number {
  const find = faster.get(bytes.buffer);
  if (find !== undefined) {
    const base = bytes.byteOffset;
    return find(base + from, base + to, least, base + limit, base + keep) - base;
  }
  for (let at = from; at < to; ) {
    const start = nextRun(bytes, at, to, least);
    if (start === to || start === keep) return start;
    at = endOfEncodedRun(bytes, start + least, limit);
    if (!isPlain(bytes, start, at, limit)) return start;
  }
  return to;
}

function nextRun(bytes: Uint8Array, from: number, to: number, least: number): number {
  let run = 0;
  for (let at = from; at < to; at++) {
    run = IN_RUN[bytes[at]!] === 1 ? run + 1 : 0;
    if (run >= least) return at + 1 - run;
  }
  return to;
}

/** The end of the run that goes on at `at`. */
export function endOfEncodedRun(bytes: Uint8Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && IN_RUN[bytes[end]!] === 1) end++;
  return end;
}

/** True when nothing can be encoded in a run. False also where that is not sure. */
function isPlain(bytes: Uint8Array, start: number, end: number, limit: number): boolean {
  const mayWrap = end - start >= LEAST_LINE && end < limit && (bytes[end] === 0x0a || bytes[end] === 0x0d);
  return !mayWrap && !hasEscape(bytes, start, end) && !mayBeHex(bytes, start, end) && !mayBeBase64(bytes, start);
}

function hasEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] === PERCENT || bytes[i] === BACKSLASH) return true;
  return false;
}

function mayBeHex(bytes: Uint8Array, start: number, end: number): boolean {
  if ((end - start) % 2 === 1) return false;
  for (let i = 0; i < QUADS * 2; i += 2) {
    if (TEXT_DIGIT[bytes[start + i]!] !== 1 || DIGIT[bytes[start + i + 1]!] !== 1) return false;
  }
  return true;
}

function mayBeBase64(bytes: Uint8Array, start: number): boolean {
  if (PACKED.has(String.fromCharCode(bytes[start]!, bytes[start + 1]!))) return true;
  let odd = 0;
  for (let i = 0; i < QUADS; i++) odd += 1 - TEXT_LEAD[bytes[start + i * 4]!]!;
  return odd < 2;
}

function table(characters: string): Uint8Array {
  const out = new Uint8Array(256);
  for (const c of characters) out[c.charCodeAt(0)] = 1;
  return out;
}
