import { type Block, OwnThread, type Segment } from '../../scanners/index.ts';
import { type Detector, detectorOf } from '../detect/index.ts';
import type { Answer, Task, WorkerSetup } from './messages.ts';

/** Does a worker's tasks. */
export class Desk {
  readonly #blocks: readonly Block[];
  readonly #searcher: OwnThread;
  readonly #answer: (answer: Answer) => void;
  readonly #detectors = new Map<number, Detector>();
  readonly #segments = new Map<number, Segment>();

  constructor({ limits, blocks }: WorkerSetup, answer: (answer: Answer) => void) {
    this.#blocks = blocks.map((memory) => ({ bytes: new Uint8Array(memory) }));
    this.#searcher = new OwnThread(limits, 0);
    this.#answer = answer;
  }

  async work(task: Task): Promise<void> {
    if (task.do === 'learn') {
      // Scans go on from one set of known values to the next: the ones before are not asked for again.
      this.#detectors.clear();
      this.#detectors.set(task.detector, await detectorOf(task.spec));
    } else if (task.do === 'open') {
      const detector = this.#detectors.get(task.detector)!;
      this.#segments.set(task.segment, this.#searcher.open({ detector, digested: task.digested }));
    } else if (task.do === 'push') {
      await this.#segments.get(task.segment)!.push(this.#blocks[task.block]!, task.from, task.to);
      this.#answer({ is: 'used', block: task.block });
    } else if (task.do === 'search') {
      const { segment, digested, stretch } = task;
      const detector = this.#detectors.get(task.detector)!;
      const result = await this.#searcher.search({ detector, digested }, stretch);
      this.#answer({ is: 'result', segment, result });
    } else {
      const result = await this.#segments.get(task.segment)!.end();
      this.#segments.delete(task.segment);
      this.#answer({ is: 'result', segment: task.segment, result });
    }
  }
}
