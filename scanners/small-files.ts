/** Searches small compressed files many at a time: a layer may have tens of thousands of them. */
import type { Detector } from '../src/detect/index.ts';
import { SNIFF_BYTES, unpackerFor } from '../src/inside/index.ts';
import { gunzipSmall } from '../src/stream/gunzip-small.ts';
import { type FileRegion, PIECE_BYTES } from './layer-regions.ts';
import { LineCursor, START_OF_FILE } from './lines.ts';
import { type PlacedHit, placedHit } from './placed-hit.ts';

/** Memory for what small files hold. */
const SLAB_BYTES = 1 << 20;

export class SmallFiles {
  readonly #detector: Detector;
  readonly #onHit: (placed: PlacedHit) => void;
  #slab: Uint8Array | undefined;
  #filled = 0;
  #regions: FileRegion[] = [];

  constructor(detector: Detector, onHit: (placed: PlacedHit) => void) {
    this.#detector = detector;
    this.#onHit = onHit;
  }

  /**
   * Takes a file that is all there, if it is a gzip file, small, sound, and holds no archive; its content is searched, now or
   * later. False: it is for others to open.
   */
  take(path: string, bytes: Uint8Array): boolean {
    if (bytes.length > PIECE_BYTES || bytes[0] !== 0x1f) return false;
    this.#slab ??= this.#detector.allocate(SLAB_BYTES);
    if (this.#slab.length - this.#filled < PIECE_BYTES) this.flush();
    const start = this.#filled;
    const length = gunzipSmall(bytes, this.#slab, start, PIECE_BYTES);
    if (length === undefined) return false;
    const end = start + length;
    if (unpackerFor(this.#slab.subarray(start, Math.min(end, start + SNIFF_BYTES)), path) !== undefined) return false;
    const whole = { start, end, emitFrom: start, emitTo: end, base: 0, whole: true, lines: START_OF_FILE };
    this.#regions.push({ file: { path }, ...whole });
    this.#filled = end;
    return true;
  }

  /** Searches what was taken. */
  flush(): void {
    const slab = this.#slab;
    if (slab === undefined || this.#regions.length === 0) return;
    const cursor = new LineCursor(slab);
    this.#detector.slab(slab, this.#regions, (region, hit) => {
      const { line, column } = cursor.at(region, hit.offset);
      this.#onHit(placedHit(hit, region.file.path, line, column));
    });
    this.#regions = [];
    this.#filled = 0;
  }

  /** It must not be used any more. */
  close(): void {
    if (this.#slab !== undefined) this.#detector.release(this.#slab);
    this.#slab = undefined;
  }
}
