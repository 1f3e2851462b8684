/**
 * A layer is searched in segments: stretches of its tar that begin at a member, so that each can be searched without the
 * others, in this thread or another.
 */
import { setImmediate } from 'node:timers/promises';
import type { Detector } from '../src/detect/index.ts';
import type { Skip } from '../src/finding.ts';
import type { Limits } from '../src/limits.ts';
import type { FileDigests, WantedDigests } from '../src/packages/index.ts';
import type { PlacedHit } from './placed-hit.ts';
import { SegmentScan } from './segment-scan.ts';
import { type Stretch, type StretchSearcher, searchStretch } from './stretch.ts';

/** What is asked of every segment of a layer. */
export interface Question {
  readonly detector: Detector;
  /** Paths of files whose digests are wanted whether or not they have hits. */
  readonly digested: WantedDigests;
  /** Ends the search of segments that lie in a file. */
  readonly signal?: AbortSignal;
  /** The only files to search. In this thread alone: it takes less time than to hand them to another. */
  readonly only?: ReadonlySet<string>;
}

/** What was found in a segment; plain data, so that it can come from another thread. */
export interface SegmentResult {
  readonly hits: readonly PlacedHit[];
  /** What inside of files was not read. */
  readonly skipped: readonly Skip[];
  /** Package managers' own files by path, Latin-1. */
  readonly records: ReadonlyMap<string, string>;
  readonly digests: ReadonlyMap<string, FileDigests>;
}

/** A stretch of memory that a layer's bytes are gathered in. Its length is a multiple of 512. */
export interface Block {
  readonly bytes: Uint8Array;
}

export interface Segment {
  /** Takes bytes [from, to) of a block. Resolves when more may come. */
  push(block: Block, from: number, to: number): Promise<void>;
  end(): Promise<SegmentResult>;
}

/** Searches segments. */
export interface Searcher {
  /** False: one after the other in this thread, so that cutting a layer would gain nothing. */
  readonly parallel: boolean;
  /** Memory for the next bytes, once there is some. */
  block(): Promise<Block>;
  /** The block was pushed wherever its bytes belong. */
  release(block: Block): void;
  /** `size`: bytes of its first member, where known. */
  open(question: Question, size?: number): Segment;
  /** What searches segments that lie in a file. */
  readonly stretches: StretchSearcher;
}

/** Searches in this thread. */
export class OwnThread implements Searcher, StretchSearcher {
  readonly parallel = false;
  readonly stretches: StretchSearcher = this;
  #last: Promise<unknown> = Promise.resolve();
  readonly #limits: Limits;
  readonly #block: Block;

  constructor(limits: Limits, blockBytes = limits.blockBytes) {
    this.#limits = limits;
    this.#block = { bytes: Buffer.allocUnsafeSlow(blockBytes) };
  }

  async block(): Promise<Block> {
    return this.#block;
  }

  release(): void {}

  search(question: Question, stretch: Stretch): Promise<SegmentResult> {
    const result = this.#last.then(async () => {
      // Others may have something to tell: workers that are free, a person who wants an end.
      await setImmediate();
      question.signal?.throwIfAborted();
      return searchStretch(question, stretch, this.#limits);
    });
    this.#last = result.catch(() => {});
    return result;
  }

  async settle(): Promise<void> {
    await this.#last;
  }

  open({ detector, digested, only }: Question): Segment {
    const scan = new SegmentScan(detector, this.#limits, digested, only);
    return {
      push: async ({ bytes }, from, to) => {
        scan.push(bytes.subarray(from, to));
        await scan.drain();
      },
      end: () => scan.end(),
    };
  }
}
