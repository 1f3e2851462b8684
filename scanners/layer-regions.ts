/**
 * Cuts the members of a layer into regions to search, slab by slab. A file that ends in the slab, or is small, is searched
 * in one piece; of a larger one each slab searches what it can see enough around, and the rest is carried over.
 */
import type { Detector, FileContext, Region } from '../src/detect/index.ts';
import { countLines, type LineState, START_OF_FILE } from './lines.ts';

/** Files up to this size are always searched in one piece, however the slabs fall. */
export const PIECE_BYTES = 256 << 10;

/** A region with where its lines stand. */
export interface FileRegion extends Region {
  readonly lines: LineState;
}

interface Open {
  readonly file: FileContext;
  readonly size: number;
  /** Slab index of the first byte held, or -1 before the body began. */
  start: number;
  /** Offset in the file of that byte. */
  base: number;
  /** Slab index from which hits are still to be reported. */
  emitFrom: number;
  /** Slab index behind the last byte held. */
  end: number;
  lines: LineState;
}

export class RegionCutter {
  readonly #context: Detector['context'];
  #regions: FileRegion[] = [];
  #open: Open | undefined;

  constructor(context: Detector['context']) {
    this.#context = context;
  }

  /** Bytes that may be carried from one slab to the next at the most. */
  get carryBytes(): number {
    return PIECE_BYTES + this.#context.before + this.#context.after;
  }

  /** A member's body follows. `size` may be unknown: Infinity. */
  begin(file: FileContext, size: number): void {
    this.finish();
    this.#open = { file, size, start: -1, base: 0, emitFrom: 0, end: 0, lines: START_OF_FILE };
  }

  /** Bytes [start, end) of the slab belong to the member. */
  extend(start: number, end: number): void {
    const open = this.#open;
    if (open === undefined) return;
    if (open.start < 0) {
      open.start = start;
      open.emitFrom = start;
    }
    open.end = end;
  }

  /** The member ends here. */
  finish(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined || open.start < 0) return;
    const size = open.base + open.end - open.start;
    this.#regions.push(regionOf(open, open.end, open.base === 0 && size <= PIECE_BYTES));
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** End of the member so far, to tell whether stray bytes go on from it. */
  get openEnd(): number {
    return this.#open?.end ?? -1;
  }

  /** The regions of this slab, and the slab index from which bytes must be carried to the next. */
  endSlab(bytes: Uint8Array, end: number): { readonly regions: readonly FileRegion[]; readonly carryFrom: number } {
    const carryFrom = this.#cutOpen(bytes, end);
    const regions = this.#regions;
    this.#regions = [];
    return { regions, carryFrom };
  }

  #cutOpen(bytes: Uint8Array, end: number): number {
    const open = this.#open;
    if (open === undefined || open.start < 0) return end;
    if (open.base > 0 || open.size > PIECE_BYTES) this.#cutLarge(open, bytes);
    const carryFrom = open.start;
    open.start = 0;
    open.emitFrom -= carryFrom;
    open.end -= carryFrom;
    return carryFrom;
  }

  #cutLarge(open: Open, bytes: Uint8Array): void {
    const emitTo = open.end - this.#context.after;
    if (emitTo <= open.emitFrom) return;
    this.#regions.push(regionOf(open, emitTo, false));
    open.emitFrom = emitTo;
    const start = Math.max(open.start, emitTo - this.#context.before);
    open.lines = countLines(bytes, open.start, start, open.base, open.lines);
    open.base += start - open.start;
    open.start = start;
  }
}

function regionOf(open: Open, emitTo: number, whole: boolean): FileRegion {
  const { file, start, end, emitFrom, base, lines } = open;
  return { file, start, end, emitFrom, emitTo, base, whole, lines };
}
