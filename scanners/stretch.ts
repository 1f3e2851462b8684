import type { Limits } from '../src/limits.ts';
import { readAt } from '../src/stream/file-range.ts';
import type { Question, SegmentResult } from './segment.ts';
import { SegmentScan } from './segment-scan.ts';

/** Bytes [from, to) of an open file that are one segment of a layer. */
export interface Stretch {
  readonly fd: number;
  readonly from: number;
  readonly to: number;
}

/** Searches segments where they lie in files, in several threads. */
export interface StretchSearcher {
  /** Resolves once a thread was free for it and searched it. */
  search(question: Question, stretch: Stretch): Promise<SegmentResult>;
  /** This thread searches too, until at most so many bytes wait for one. */
  settle(most: number): Promise<void>;
}

/** What is skipped where a file has fewer bytes than before. */
export const MISSING = 'layer content';

/** Searches a segment in this thread. */
export async function searchStretch({ detector, digested }: Question, stretch: Stretch, limits: Limits) {
  const scan = new SegmentScan(detector, limits, digested);
  for (let at = stretch.from; at < stretch.to; ) {
    const count = read(scan, stretch, at);
    await scan.drain();
    if (typeof count === 'string') {
      scan.skip(MISSING, stretch.to - at, count);
      break;
    }
    at += count;
  }
  return scan.end();
}

/** How many bytes came from `at` on, or why none did. */
function read(scan: SegmentScan, { fd, to }: Stretch, at: number): number | string {
  try {
    const count = scan.fill((memory, offset, room) => readAt(fd, memory, offset, Math.min(room, to - at), at));
    return count === 0 ? 'the file became shorter while it was being read' : count;
  } catch (error) {
    if (!isFault(error)) throw error;
    return `it could not be read: ${error.message}`;
  }
}

/** The system's word on a file; other errors are the program's own. */
const isFault = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;
