/** Finds the stretches of a text that something may be encoded in. */
import { endOfEncodedRun, LEAST_LINE, nextEncodedRun } from '../prefilter/index.ts';

/** Fewer characters encode no secret with a name. */
export const LEAST_RUN = 24;

/** What may stand behind a line of wrapped base64; behind a word of other text stands more. */
const AFTER_LINE = new Uint8Array(256);
for (const c of '\r\n="\'`<,;)') AFTER_LINE[c.charCodeAt(0)] = 1;

export interface Run {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Run[] = [];

/**
 * The runs that begin in [from, to) or reach into it, each to its end or to `limit`, without those that are plain names.
 * `isPart`: one that begins at `from` may have begun before.
 */
export function encodedRuns(
  bytes: Uint8Array,
  from: number,
  to: number,
  limit: number,
  isPart: boolean,
): readonly Run[] {
  const last = Math.min(limit, to + LEAST_RUN - 1);
  const bounds = { least: LEAST_RUN, limit, keep: isPart ? from : limit };
  let start = nextEncodedRun(bytes, from, last, bounds);
  if (start >= last) return NONE;
  const runs: Run[] = [];
  while (start < last) {
    const end = wrappedEnd(bytes, start, endOfEncodedRun(bytes, start + LEAST_RUN, limit), limit);
    runs.push({ start, end });
    start = end >= last ? last : nextEncodedRun(bytes, end, last, bounds);
  }
  return runs;
}

/** Lines of one length behind one another are one run, with a shorter one at the end. */
function wrappedEnd(bytes: Uint8Array, start: number, end: number, limit: number): number {
  const length = end - start;
  if (length < LEAST_LINE) return end;
  for (let last = end; ; ) {
    const next = nextLine(bytes, last, limit);
    const nextEnd = endOfEncodedRun(bytes, next, limit);
    if (next === last || nextEnd === next || nextEnd - next > length) return last;
    if (nextEnd < limit && AFTER_LINE[bytes[nextEnd]!] !== 1) return last;
    if (nextEnd - next < length) return nextEnd;
    last = nextEnd;
  }
}

/** Where the next line's text begins when the line ends at `at`; else `at`. */
function nextLine(bytes: Uint8Array, at: number, limit: number): number {
  let next = at;
  if (bytes[next] === 0x0d) next++;
  if (bytes[next] !== 0x0a || next >= limit) return at;
  next++;
  for (let spaces = 0; spaces < 64 && (bytes[next] === 0x20 || bytes[next] === 0x09); spaces++) next++;
  return Math.min(next, limit);
}
