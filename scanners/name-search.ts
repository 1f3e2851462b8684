/** Looks for given values in the names of files, whole batches of names at a time. */
import type { Detector } from '../src/detect/index.ts';
import type { FileRegion } from './layer-regions.ts';
import { START_OF_FILE } from './lines.ts';
import type { PlacedHit } from './placed-hit.ts';
import { namesOf } from './placed-hit.ts';

/** Memory for a batch of names. */
const SLAB_BYTES = 256 << 10;

export class NameSearch {
  readonly #detector: Detector;
  readonly #onHit: (placed: PlacedHit) => void;
  /** Rules say nothing of names, and what a scan learnt by itself is not looked for there: only what a proof was given is. */
  readonly #isWanted: boolean;
  #slab: Uint8Array | undefined;
  #filled = 0;
  #regions: FileRegion[] = [];

  constructor(detector: Detector, onHit: (placed: PlacedHit) => void) {
    this.#detector = detector;
    this.#onHit = onHit;
    const { spec } = detector;
    this.#isWanted = spec?.onlyKnown === true && spec.known.some(({ anywhere }) => anywhere === true);
  }

  /** `path`: where the file is; `names`: what it is called and links to. They are searched now or later. */
  add(path: string, ...names: readonly string[]): void {
    if (!this.#isWanted) return;
    for (const name of names) if (name !== '') this.#take(path, Buffer.from(name, 'utf8'));
  }

  #take(path: string, name: Buffer): void {
    this.#slab ??= this.#detector.allocate(SLAB_BYTES);
    for (let at = 0; at < name.length; at += SLAB_BYTES) {
      const part = name.subarray(at, at + SLAB_BYTES);
      if (this.#slab.length - this.#filled < part.length) this.flush();
      const start = this.#filled;
      this.#slab.set(part, start);
      this.#filled += part.length;
      const end = this.#filled;
      const whole = { start, end, emitFrom: start, emitTo: end, base: 0, whole: true, lines: START_OF_FILE };
      this.#regions.push({ file: { path }, ...whole });
    }
  }

  /** Searches what was taken. */
  flush(): void {
    const slab = this.#slab;
    if (slab === undefined || this.#regions.length === 0) return;
    this.#detector.slab(slab, this.#regions, ({ file: { path } }, hit) => {
      const reasons = [...hit.reasons, 'stands in the name of the file, or in what it links to'];
      this.#onHit({ hit: { ...hit, reasons }, place: { kind: 'file', path, ...namesOf(hit) } });
    });
    this.#regions = [];
    this.#filled = 0;
  }

  /** It must not be used any more. */
  close(): void {
    this.flush();
    if (this.#slab !== undefined) this.#detector.release(this.#slab);
    this.#slab = undefined;
    this.#filled = 0;
  }
}
