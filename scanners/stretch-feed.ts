/** Has a layer searched that lies in a file as it is: whoever searches a segment reads it there. */
import type { OpenRange } from '../src/kept.ts';
import { type Feed, quiet } from './layer-feed.ts';
import type { LayerFront } from './layer-front.ts';
import type { Question, SegmentResult } from './segment.ts';
import type { StretchSearcher } from './stretch.ts';

/** Bytes of a segment, unless a file in it is larger: enough to be worth the handing over. */
const SEGMENT_BYTES = 4 << 20;
/** Bytes of a file that gets a segment of its own, so that the others need not wait for it. */
const LARGE = 1 << 20;
/** Bytes that may wait to be searched: what was just read is read once more, while the system still has it in memory. */
const AHEAD_BYTES = 256 << 20;

export class StretchFeed implements Feed {
  readonly front: LayerFront;
  /** Where segments begin and the last one ends, from the layer's beginning. */
  readonly cuts: number[] = [0];
  readonly #searcher: StretchSearcher;
  readonly #question: Question;
  readonly #file: OpenRange;
  readonly #results: Promise<SegmentResult>[] = [];

  constructor(searcher: StretchSearcher, question: Question, file: OpenRange, front: LayerFront) {
    this.front = front;
    this.#searcher = searcher;
    this.#question = question;
    this.#file = file;
  }

  /** The file's bytes from its beginning on, in multiples of 512 but at the end. */
  async push(chunk: Uint8Array): Promise<void> {
    const before = this.front.bytes;
    const boundary = this.front.read(chunk, 0, chunk.length);
    const cut = before + boundary;
    const bytes = cut - this.cuts.at(-1)!;
    const isWorthIt = bytes >= SEGMENT_BYTES || (bytes > 0 && this.front.lastSize >= LARGE);
    if (boundary >= 0 && isWorthIt) this.#cut(cut);
    await this.#searcher.settle(AHEAD_BYTES);
  }

  async end(): Promise<SegmentResult[]> {
    this.#cut(this.front.bytes);
    this.front.end();
    return this.results();
  }

  /** What the segments gave that end with a cut. */
  async results(): Promise<SegmentResult[]> {
    await this.#searcher.settle(0);
    return Promise.all(this.#results);
  }

  #cut(to: number): void {
    // A layer of no bytes has no segment: nobody would be free of what takes nothing.
    if (to === this.cuts.at(-1)) return;
    this.#results.push(quiet(searchCut(this.#searcher, this.#question, this.#file, this.cuts.at(-1)!, to)));
    this.cuts.push(to);
  }
}

/** Searches a layer once more, by the cuts that its feed made. */
export async function searchAgain(
  searcher: StretchSearcher,
  question: Question,
  file: OpenRange,
  cuts: readonly number[],
): Promise<SegmentResult[]> {
  const results = cuts.slice(1).map((to, i) => quiet(searchCut(searcher, question, file, cuts[i]!, to)));
  await searcher.settle(0);
  return Promise.all(results);
}

function searchCut(searcher: StretchSearcher, question: Question, { fd, from }: OpenRange, start: number, end: number) {
  return searcher.search(question, { fd, from: from + start, to: from + end });
}
