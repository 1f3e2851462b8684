/** What the prefilter must find, told in the plainest way: every keyword compared at every offset. */
import { assignment, type ByteRun, type Keyword } from '../../../src/detect/prefilter/keyword.ts';

export type Hits = [offset: number, keyword: number, wide: number][];

export function expectedHits(keywords: readonly Keyword[], bytes: Uint8Array, from: number, to: number): Hits {
  const hits: Hits = [];
  for (let offset = from; offset < to; offset++) {
    const views = [narrowView(bytes, from, to, offset), wideView(bytes, from, to, offset)];
    for (const [index, keyword] of keywords.entries()) {
      for (const [wide, view] of views.entries()) if (stands(keyword, view)) hits.push([offset, index, wide]);
    }
  }
  return hits;
}

interface View {
  /** The character before, if there is one of that width. */
  readonly before: string;
  /** Enough characters from here on, as far as they are text of that width. */
  readonly after: string;
  /** The character at an index, by its low byte alone: nothing is asked of what follows a keyword's last one. */
  low(index: number): string;
}

const ENOUGH = 120;

function narrowView(bytes: Uint8Array, from: number, to: number, offset: number): View {
  return {
    before: latin1(bytes.subarray(Math.max(from, offset - 1), offset)),
    after: latin1(bytes.subarray(offset, Math.min(to, offset + ENOUGH))),
    low: (i) => latin1([bytes[offset + i]!]),
  };
}

/** Text of two bytes a character, low byte first; characters whose high byte is not 0 stand as one beyond Latin-1. */
function wideView(bytes: Uint8Array, from: number, to: number, offset: number): View {
  let after = '';
  for (let at = offset; at < to && after.length < ENOUGH; at += 2) {
    const isBeyond = at + 1 < to && bytes[at + 1] !== 0;
    after += isBeyond ? '\u0100' : String.fromCharCode(bytes[at]!);
  }
  const hasBefore = offset - 2 >= from && bytes[offset - 1] === 0;
  return { before: hasBefore ? latin1([bytes[offset - 2]!]) : '', after, low: (i) => latin1([bytes[offset + i * 2]!]) };
}

function latin1(bytes: ArrayLike<number>): string {
  return Buffer.from(Uint8Array.from(bytes)).toString('latin1');
}

function stands(keyword: Keyword, { before, after, low }: View): boolean {
  const { length } = keyword.text;
  if (after.length < length) return false;
  const here = after.slice(0, length - 1) + low(length - 1);
  const isSame = keyword.ignoreCase ? here.toLowerCase() === keyword.text.toLowerCase() : here === keyword.text;
  if (!isSame || (keyword.boundary === true && /[A-Za-z0-9]/.test(before))) return false;
  return follow([...(keyword.next ?? []), ...(keyword.assigned === true ? assignment : [])], after.slice(here.length));
}

function follow(runs: readonly ByteRun[], rest: string): boolean {
  const [run, ...others] = runs;
  if (run === undefined) return true;
  let count = 0;
  while (count < run.max && count < rest.length && run.set[Math.min(255, rest.charCodeAt(count))] !== 0) count++;
  return count >= run.min && follow(others, rest.slice(count));
}
