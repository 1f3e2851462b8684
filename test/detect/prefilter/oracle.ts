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
}

const ENOUGH = 120;

function narrowView(bytes: Uint8Array, from: number, to: number, offset: number): View {
  return {
    before: latin1(bytes.subarray(Math.max(from, offset - 1), offset)),
    after: latin1(bytes.subarray(offset, Math.min(to, offset + ENOUGH))),
  };
}

function wideView(bytes: Uint8Array, from: number, to: number, offset: number): View {
  const after = [bytes[offset]!];
  for (let at = offset + 2; at < to && bytes[at - 1] === 0 && after.length < ENOUGH; at += 2) after.push(bytes[at]!);
  const hasBefore = offset - 2 >= from && bytes[offset - 1] === 0;
  return { before: hasBefore ? latin1([bytes[offset - 2]!]) : '', after: latin1(after) };
}

function latin1(bytes: ArrayLike<number>): string {
  return Buffer.from(Uint8Array.from(bytes)).toString('latin1');
}

function stands(keyword: Keyword, { before, after }: View): boolean {
  const here = after.slice(0, keyword.text.length);
  const isSame = keyword.ignoreCase ? here.toLowerCase() === keyword.text.toLowerCase() : here === keyword.text;
  if (!isSame || (keyword.boundary === true && /[A-Za-z0-9]/.test(before))) return false;
  return follow([...(keyword.next ?? []), ...(keyword.assigned === true ? assignment : [])], after.slice(here.length));
}

function follow(runs: readonly ByteRun[], rest: string): boolean {
  const [run, ...others] = runs;
  if (run === undefined) return true;
  let count = 0;
  while (count < run.max && count < rest.length && run.set[rest.charCodeAt(count)] !== 0) count++;
  return count >= run.min && follow(others, rest.slice(count));
}
