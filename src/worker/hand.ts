import { Worker } from 'node:worker_threads';
import type { Question, Segment, SegmentResult, Stretch } from '../../scanners/index.ts';
import type { Detector } from '../detect/index.ts';
import type { Limits } from '../limits.ts';
import type { BlockStore } from './block-store.ts';
import type { Answer, Task, WorkerSetup } from './messages.ts';

/** Megabytes of a worker's heap for what lives shortly: matches are few, so that more would only keep garbage longer. */
const YOUNG_MB = 8;

interface Awaited {
  readonly resolve: (result: SegmentResult) => void;
  readonly reject: (error: Error) => void;
}

/** One worker, seen from the scan's thread. */
export class Hand {
  /** Bytes handed over and not searched yet. */
  load = 0;
  readonly #worker: Worker;
  readonly #blocks: BlockStore;
  readonly #sizes: number[] = [];
  readonly #awaited = new Map<number, Awaited>();
  #segments = 0;
  #detector = -1;
  #failure: Error | undefined;

  constructor(entry: URL, limits: Limits, blocks: BlockStore) {
    this.#blocks = blocks;
    const workerData: WorkerSetup = { limits, blocks: blocks.memory };
    this.#worker = new Worker(entry, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error: Error) => this.#fail(error));
    // Only what is waited for keeps the process alive.
    this.#worker.unref();
  }

  /** `number`: the detector's. */
  open(number: number, { detector, digested }: Question): Segment {
    this.#teach(number, detector);
    const segment = this.#segments++;
    this.#tell({ do: 'open', segment, detector: number, digested });
    return {
      push: async (block, from, to) => {
        this.load += to - from;
        this.#sizes.push(to - from);
        this.#worker.ref();
        this.#tell({ do: 'push', segment, block: this.#blocks.share(block), from, to });
      },
      end: () => this.#ask(segment, { do: 'end', segment }),
    };
  }

  /** Searches a segment in its file. */
  async search(number: number, { detector, digested }: Question, stretch: Stretch): Promise<SegmentResult> {
    this.#teach(number, detector);
    const segment = this.#segments++;
    this.load += stretch.to - stretch.from;
    try {
      return await this.#ask(segment, { do: 'search', segment, detector: number, digested, stretch });
    } finally {
      this.load -= stretch.to - stretch.from;
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Hands over what is to be looked for, if that is another than before. */
  #teach(number: number, { spec }: Detector): void {
    if (number === this.#detector) return;
    this.#detector = number;
    this.#tell({ do: 'learn', detector: number, spec: spec! });
  }

  #tell(task: Task): void {
    this.#worker.postMessage(task);
  }

  /** Gives a task that has a result. */
  #ask(segment: number, task: Task): Promise<SegmentResult> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#awaited.set(segment, { resolve, reject });
      this.#worker.ref();
      this.#tell(task);
    });
  }

  #take(answer: Answer): void {
    if (answer.is === 'used') {
      this.load -= this.#sizes.shift()!;
      this.#blocks.giveNumber(answer.block);
    } else {
      this.#awaited.get(answer.segment)?.resolve(answer.result);
      this.#awaited.delete(answer.segment);
    }
    if (this.#awaited.size === 0 && this.#sizes.length === 0) this.#worker.unref();
  }

  #fail(error: Error): void {
    this.#failure = error;
    for (const { reject } of this.#awaited.values()) reject(error);
    this.#awaited.clear();
    this.#blocks.fail(error);
  }
}
