import type {
  Block,
  Question,
  Searcher,
  Segment,
  SegmentResult,
  Stretch,
  StretchSearcher,
} from '../../scanners/index.ts';
import { OwnThread } from '../../scanners/index.ts';
import type { Detector } from '../detect/index.ts';
import type { Limits } from '../limits.ts';
import { BlockStore } from './block-store.ts';
import { Hand } from './hand.ts';
import { bytesOf, StretchQueue, type Waiting } from './stretch-queue.ts';

/** Bytes that are searched in this thread before any worker is started: for less it would not pay. */
const OWN_BYTES = 8 << 20;
/** Bytes of a file that takes long. */
const LARGE = 1 << 20;
/** Blocks that may wait for each worker, so that it has work while this thread searches a segment itself. */
const BLOCKS_EACH = 4;
/** Bytes of files that may wait for each worker. */
const BYTES_EACH = 8 << 20;

/**
 * Searches segments in worker threads, side by side, and in this one when none of them has need of more. What is found does
 * not depend on their number: each segment is searched by one thread, and results are joined in the order of the segments.
 */
export class Pool implements Searcher, StretchSearcher {
  readonly parallel = true;
  readonly stretches: StretchSearcher = this;
  readonly #limits: Limits;
  readonly #most: number;
  readonly #entry: URL;
  readonly #blocks: BlockStore;
  readonly #own: OwnThread;
  /** Their numbers. Those of a pass that is over, and the memory that they hold, may go. */
  readonly #detectors = new WeakMap<Detector, number>();
  #detectorCount = 0;
  readonly #queue = new StretchQueue();
  #hands: Hand[] = [];
  #bytes = 0;

  /** `most`: workers at the most. `entry`: their program. */
  constructor(limits: Limits, most: number, entry: URL) {
    this.#limits = limits;
    this.#most = most;
    this.#entry = entry;
    this.#own = new OwnThread(limits, 0);
    this.#blocks = new BlockStore(limits.blockBytes, 2 + most * BLOCKS_EACH);
  }

  block(): Promise<Block> {
    return this.#blocks.take();
  }

  release(block: Block): void {
    this.#blocks.give(block);
  }

  open(question: Question, size = 0): Segment {
    if (this.#bytes < OWN_BYTES || question.detector.spec === undefined) return this.#openHere(question);
    const hand = this.#freest();
    const isBusy = hand.load >= (BLOCKS_EACH - 1) * this.#limits.blockBytes;
    // With a large file, this thread would have nothing to hand to the others for long.
    return isBusy && size < LARGE ? this.#openHere(question) : hand.open(this.#numberOf(question.detector), question);
  }

  search(question: Question, stretch: Stretch): Promise<SegmentResult> {
    if (question.detector.spec === undefined) return this.#own.search(question, stretch);
    return new Promise((done) => {
      this.#queue.add({ question, stretch, done });
      if (this.#bytes + this.#queue.bytes >= OWN_BYTES) this.#handOver();
    });
  }

  async settle(most: number): Promise<void> {
    while (this.#queue.bytes > most) {
      const waiting = this.#queue.take('last')!;
      this.#bytes += bytesOf(waiting);
      const result = this.#own.search(waiting.question, waiting.stretch);
      waiting.done(result);
      await result;
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.close()));
  }

  /** Gives what waits to workers that have little to do. */
  #handOver(): void {
    for (let hand = this.#freest(); hand.load < BYTES_EACH; hand = this.#freest()) {
      const waiting = this.#queue.take('first');
      if (waiting === undefined) return;
      this.#give(waiting, hand);
    }
  }

  #give({ question, stretch, done }: Waiting, hand: Hand): void {
    this.#bytes += stretch.to - stretch.from;
    const result = hand.search(this.#numberOf(question.detector), question, stretch);
    done(result);
    result.then(
      () => this.#handOver(),
      () => {},
    );
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
    while (this.#hands.length < this.#most) this.#hands.push(new Hand(this.#entry, this.#limits, this.#blocks));
    return this.#hands.reduce((best, hand) => (hand.load < best.load ? hand : best));
  }

  #numberOf(detector: Detector): number {
    let number = this.#detectors.get(detector);
    if (number === undefined) {
      number = this.#detectorCount++;
      this.#detectors.set(detector, number);
    }
    return number;
  }
}
