import type { Block, Question, Searcher, Segment, SegmentResult } from '../../scanners/index.ts';
import { OwnThread } from '../../scanners/index.ts';
import type { Detector } from '../detect/index.ts';
import type { Limits } from '../limits.ts';
import { BlockStore } from './block-store.ts';
import { Hand } from './hand.ts';

/** Bytes that are searched in this thread before any worker is started: for less it would not pay. */
const OWN_BYTES = 8 << 20;
/** Blocks in flight for each worker: one being searched, one waiting. */
const BLOCKS_EACH = 2;

/**
 * Searches segments in worker threads, side by side. What is found does not depend on their number: each segment is
 * searched by one of them, and results are joined in the order of the segments.
 */
export class Pool implements Searcher {
  readonly parallel = true;
  readonly #limits: Limits;
  readonly #jobs: number;
  readonly #entry: URL;
  readonly #blocks: BlockStore;
  readonly #own: OwnThread;
  readonly #detectors = new Map<Detector, number>();
  #hands: Hand[] = [];
  #bytes = 0;

  /** `entry`: the worker's program. */
  constructor(limits: Limits, jobs: number, entry: URL) {
    this.#limits = limits;
    this.#jobs = jobs;
    this.#entry = entry;
    this.#own = new OwnThread(limits, 0);
    this.#blocks = new BlockStore(limits.blockBytes, 2 + jobs * BLOCKS_EACH);
  }

  block(): Promise<Block> {
    return this.#blocks.take();
  }

  release(block: Block): void {
    this.#blocks.give(block);
  }

  open(question: Question): Segment {
    if (this.#bytes < OWN_BYTES || question.detector.spec === undefined) return this.#openHere(question);
    const hand = this.#freest();
    return hand.open(this.#numberOf(question.detector), question);
  }

  async close(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.close()));
  }

  #openHere(question: Question): Segment {
    const segment = this.#own.open(question);
    return {
      push: (block, from, to) => {
        this.#bytes += to - from;
        return segment.push(block, from, to);
      },
      end: (): Promise<SegmentResult> => segment.end(),
    };
  }

  #freest(): Hand {
    while (this.#hands.length < this.#jobs) this.#hands.push(new Hand(this.#entry, this.#limits, this.#blocks));
    return this.#hands.reduce((best, hand) => (hand.load < best.load ? hand : best));
  }

  #numberOf(detector: Detector): number {
    let number = this.#detectors.get(detector);
    if (number === undefined) {
      number = this.#detectors.size;
      this.#detectors.set(detector, number);
    }
    return number;
  }
}
