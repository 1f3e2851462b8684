import type { Detector, FileContext, Hit } from '../src/detect/index.ts';
import type { Limits } from '../src/limits.ts';
import { type FileRegion, RegionCutter } from './layer-regions.ts';
import { LineCursor } from './lines.ts';

/** Who is told of what a file holds. */
export interface FileSink {
  /** A hit with its line and column. */
  hit(hit: Hit, line: number, column: number): void;
  /** Something that stands encoded in it was not decoded. */
  cut(reason: string): void;
}

/** Members that come by parts are few; there is one such memory a depth. */
const SLAB_BYTES = 256 << 10;

/** Searches one file after another, each given in any cut: members of archives, which no layer's slab holds. */
export class FileSearch {
  readonly #detector: Detector;
  readonly #slab: Uint8Array;
  readonly #cutter: RegionCutter;
  #filled = 0;
  #sink: FileSink = { hit: () => {}, cut: () => {} };

  constructor(detector: Detector, limits: Limits) {
    this.#detector = detector;
    this.#cutter = new RegionCutter(detector.context);
    this.#slab = detector.allocate(this.#cutter.carryBytes + Math.min(SLAB_BYTES, limits.slabBytes));
  }

  /** It must not be used any more. */
  close(): void {
    this.#detector.release(this.#slab);
  }

  begin(file: FileContext, sink: FileSink): void {
    this.#sink = sink;
    this.#filled = 0;
    this.#cutter.begin(file, Number.POSITIVE_INFINITY);
  }

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + this.#slab.length - this.#filled);
      this.#slab.set(part, this.#filled);
      this.#cutter.extend(this.#filled, this.#filled + part.length);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#slab.length) this.#search();
    }
  }

  end(): void {
    this.#cutter.finish();
    this.#search();
  }

  #search(): void {
    const { regions, carryFrom } = this.#cutter.endSlab(this.#slab, this.#filled);
    const cursor = new LineCursor(this.#slab);
    const onHit = (region: FileRegion, hit: Hit) => {
      const { line, column } = cursor.at(region, hit.offset);
      this.#sink.hit(hit, line, column);
    };
    this.#detector.slab(this.#slab, regions, onHit, (_, reason) => this.#sink.cut(reason));
    this.#slab.copyWithin(0, carryFrom, this.#filled);
    this.#filled -= carryFrom;
  }
}
