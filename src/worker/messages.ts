/** What the scan's thread and its workers tell each other. All of it is plain data. */
import type { Question, SegmentResult, Stretch } from '../../scanners/index.ts';
import type { DetectorSpec } from '../detect/index.ts';
import type { Limits } from '../limits.ts';

/** Given to a worker when it starts. */
export interface WorkerSetup {
  readonly limits: Limits;
  /** The memory that segments are handed over in, by the number of the block. */
  readonly blocks: readonly SharedArrayBuffer[];
}

/** To a worker; it does them in the order in which they come. */
export type Task =
  | { readonly do: 'learn'; readonly detector: number; readonly spec: DetectorSpec }
  | {
      readonly do: 'open';
      readonly segment: number;
      readonly detector: number;
      readonly digested: Question['digested'];
    }
  | {
      readonly do: 'push';
      readonly segment: number;
      readonly block: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly do: 'end'; readonly segment: number }
  | {
      readonly do: 'search';
      readonly segment: number;
      readonly detector: number;
      readonly digested: Question['digested'];
      readonly stretch: Stretch;
    };

/** From a worker. */
export type Answer =
  | { readonly is: 'used'; readonly block: number }
  | { readonly is: 'result'; readonly segment: number; readonly result: SegmentResult };
