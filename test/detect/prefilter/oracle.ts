/** What the prefilter must find, told in the plainest way: every keyword compared at every offset. */
import { has } from '../../../src/detect/prefilter/byte-set.ts';
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
  /** The characters before, as far as they are text of that width. */
  readonly before: string;
  /** Enough characters from here on, as far as they are text of that width. */
  readonly after: string;
  /** The character at an index, by its low byte alone: nothing is asked of what follows a keyword's last one. */
  low(index: number): string;
}

const ENOUGH = 120;
const AROUND = 16;

function narrowView(bytes: Uint8Array, from: number, to: number, offset: number): View {
  return {
    before: latin1(bytes.subarray(Math.max(from, offset - AROUND), offset)),
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
  let before = '';
  for (let at = offset - 2; at >= from && before.length < AROUND; at -= 2)
    before = (bytes[at + 1] === 0 ? latin1([bytes[at]!]) : '\u0100') + before;
  return { before, after, low: (i) => latin1([bytes[offset + i * 2]!]) };
}

function latin1(bytes: ArrayLike<number>): string {
  return Buffer.from(Uint8Array.from(bytes)).toString('latin1');
}

function stands(keyword: Keyword, { before, after, low }: View): boolean {
  const { length } = keyword.text;
  if (after.length < length) return false;
  const here = after.slice(0, length - 1) + low(length - 1);
  const isSame = keyword.ignoreCase ? here.toLowerCase() === keyword.text.toLowerCase() : here === keyword.text;
  if (!isSame || !isAllowedBefore(keyword.before, before)) return false;
  if (textAround(length, { before, after, low }) < (keyword.within ?? 0)) return false;
  return follow([...(keyword.next ?? []), ...(keyword.assigned === true ? assignment : [])], after.slice(here.length));
}

function isAllowedBefore(ways: Keyword['before'], before: string): boolean {
  if (ways === undefined || ways.length === 0) return true;
  return ways.some((sets) =>
    sets.every((set, i) => {
      const char = before.at(i - sets.length);
      return char === undefined || has(set, Math.min(255, char.charCodeAt(0)));
    }),
  );
}

function textAround(length: number, { before, after, low }: View): number {
  const isText = (char: string) => /^[\t-\r\x20-\x7f]$/.test(char);
  let end = length;
  while (end < after.length && after[end - 1] !== '\u0100' && isText(low(end))) end++;
  return end + [.../[\t-\r\x20-\x7f]*$/.exec(before)![0]].length;
}

function follow(runs: readonly ByteRun[], rest: string): boolean {
  const [run, ...others] = runs;
  if (run === undefined) return true;
  let count = 0;
  while (count < run.max && count < rest.length && has(run.set, Math.min(255, rest.charCodeAt(count)))) count++;
  if (run.lazy !== true) return count >= run.min && follow(others, rest.slice(count));
  for (let few = run.min; few <= count; few++) if (follow(others, rest.slice(few))) return true;
  return false;
}
