import type { Question, SegmentResult, Stretch } from '../../scanners/index.ts';

/** Bytes of a stretch that holds one large file. */
const LARGE = 8 << 20;

/** A segment that waits to be searched. */
export interface Waiting {
  readonly question: Question;
  readonly stretch: Stretch;
  readonly done: (result: SegmentResult | Promise<SegmentResult>) => void;
}

/** Segments that wait for a thread. */
export class StretchQueue {
  /** Bytes that wait. */
  bytes = 0;
  readonly #large = new Line();
  readonly #others = new Line();

  add(waiting: Waiting): void {
    const bytes = bytesOf(waiting);
    this.bytes += bytes;
    (bytes >= LARGE ? this.#large : this.#others).add(waiting);
  }

  /** The next one; large ones come first or last. What takes long is best begun early, by a thread that nobody waits for. */
  take(large: 'first' | 'last'): Waiting | undefined {
    const lines = large === 'first' ? [this.#large, this.#others] : [this.#others, this.#large];
    const next = lines[0]!.take() ?? lines[1]!.take();
    if (next !== undefined) this.bytes -= bytesOf(next);
    return next;
  }
}

export const bytesOf = ({ stretch }: Pick<Waiting, 'stretch'>): number => stretch.to - stretch.from;

/** First in, first out, at the same cost however many there are. */
class Line {
  #items: Waiting[] = [];
  #at = 0;

  add(waiting: Waiting): void {
    this.#items.push(waiting);
  }

  take(): Waiting | undefined {
    const next = this.#items[this.#at++];
    if (next !== undefined) return next;
    this.#items = [];
    this.#at = 0;
    return undefined;
  }
}
