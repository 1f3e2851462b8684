/** Reads a layer's tar for what the whole of it tells, and where it can be cut into segments. */
import type { Gap } from '../src/image.ts';
import { isInRepository } from '../src/inside/index.ts';
import type { Limits } from '../src/limits.ts';
import { ShippedCollector } from '../src/mistakes/shipped.ts';
import { type TarEntry, type TarHandler, TarReader } from '../src/stream/tar.ts';
import { FactCollector } from './layer-facts.ts';

export class LayerFront implements TarHandler {
  readonly facts = new FactCollector();
  readonly gaps: Gap[] = [];
  readonly shipped = new ShippedCollector();
  /** Regular files so far. */
  files = 0;
  /** Bytes taken so far. */
  bytes = 0;
  readonly #reader: TarReader;
  #path = '';
  #size = 0;
  #damaged = 0;
  #damagedFrom = '';

  constructor(limits: Limits) {
    this.#reader = new TarReader(this, limits.tarMetaBytes);
  }

  /** Bytes of the member that came last. */
  get lastSize(): number {
    return this.#size;
  }

  /**
   * Takes bytes [from, to), a multiple of 512 but at the end. Gives the offset among them at which a segment may begin, or -1:
   * where their last member does, unless it is an object of a repository, since those tell of one another.
   */
  read(bytes: Uint8Array, from: number, to: number): number {
    this.bytes += to - from;
    this.#reader.push(bytes, from, to);
    return isInRepository(this.#path) ? -1 : this.#reader.boundary;
  }

  /** No more bytes. */
  end(): void {
    const { missing } = this.#reader;
    if (missing > 0)
      this.gaps.push({ where: this.#path, reason: `the layer ends ${missing} bytes before the file does` });
    if (this.#damaged > 0) {
      const reason = `${this.#damaged} bytes are no valid tar (first after ${this.#damagedFrom}); they were searched as they are`;
      this.gaps.push({ where: 'layer', reason });
    }
  }

  entry(entry: TarEntry): void {
    this.#path = entry.path;
    this.#size = entry.size;
    if (!entry.type.startsWith('pax') && !entry.type.startsWith('long-')) this.facts.add(entry);
    if (entry.type !== 'file' && entry.type !== 'sparse') return;
    this.files++;
    this.shipped.add(entry.path, entry.size);
  }

  body(): void {}

  stray(start: number, end: number, reason: 'damaged' | 'after-end'): void {
    if (reason === 'after-end') return;
    if (this.#damaged === 0) this.#damagedFrom = this.#path === '' ? 'the start' : this.#path;
    this.#damaged += end - start;
  }
}
