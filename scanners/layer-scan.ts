/**
 * Searches one layer: slabs of raw tar in, matches and facts out. Pure apart from its memory, so that a worker can run it.
 * A layer is consumed once and never held: one slab and what is carried over between two.
 */
import type { Detector, Hit } from '../src/detect/index.ts';
import { NEEDS_AFTER, NEEDS_BEFORE } from '../src/detect/index.ts';
import type { Place } from '../src/finding.ts';
import type { Gap } from '../src/image.ts';
import type { Limits } from '../src/limits.ts';
import { type TarEntry, type TarHandler, TarReader } from '../src/stream/tar.ts';
import { BLOCK } from '../src/stream/tar-header.ts';
import { FactCollector } from './layer-facts.ts';
import { type FileRegion, PIECE_BYTES, RegionCutter } from './layer-regions.ts';
import { countLines, type LineState } from './lines.ts';

/** A hit with its place in the layer; the layer's digest is joined when it is known. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly place: Omit<Place, 'diffId'>;
}

/** Members that are searched whatever their type: bodies of pax records and of unknown types as well. */
export class LayerScan implements TarHandler {
  readonly facts = new FactCollector();
  readonly hits: PlacedHit[] = [];
  readonly gaps: Gap[] = [];
  files = 0;
  bytes = 0;
  readonly #detector: Detector;
  readonly #reader: TarReader;
  readonly #cutter = new RegionCutter();
  readonly #slab: Uint8Array;
  readonly #slabBytes: number;
  /** Bytes carried over at the front of the slab, and bytes in it altogether. */
  #carried = 0;
  #filled = 0;
  #path = '';
  #damaged = 0;
  #damagedFrom = '';

  constructor(detector: Detector, limits: Limits) {
    this.#detector = detector;
    this.#reader = new TarReader(this, limits.tarMetaBytes);
    this.#slabBytes = Math.max(BLOCK, limits.slabBytes - (limits.slabBytes % BLOCK));
    this.#slab = detector.allocate(PIECE_BYTES + NEEDS_BEFORE + NEEDS_AFTER + this.#slabBytes);
  }

  /** Takes uncompressed bytes of the layer, in any cut. */
  push(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    let at = 0;
    while (at < chunk.length) {
      const room = this.#carried + this.#slabBytes - this.#filled;
      const part = chunk.subarray(at, at + room);
      this.#slab.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#carried + this.#slabBytes) this.#searchSlab();
    }
  }

  /** No more bytes: searches what is left. */
  end(): void {
    this.#readSlab();
    this.#cutter.finish();
    this.#search();
    const missing = this.#reader.missing;
    if (missing > 0)
      this.gaps.push({ where: this.#path, reason: `the layer ends ${missing} bytes before the file does` });
    if (this.#damaged > 0) {
      const reason = `${this.#damaged} bytes are no valid tar (first after ${this.#damagedFrom}); they were searched as they are`;
      this.gaps.push({ where: 'layer', reason });
    }
  }

  entry(entry: TarEntry): void {
    this.#path = entry.path;
    const isMember = !entry.type.startsWith('pax') && !entry.type.startsWith('long-');
    if (isMember) this.facts.add(entry);
    if (entry.type === 'file' || entry.type === 'sparse') this.files++;
    const path = isMember ? entry.path : 'tar header';
    if (entry.size > 0) this.#cutter.begin({ path }, entry.size);
  }

  body(start: number, end: number, last: boolean): void {
    this.#cutter.extend(start, end);
    if (last) this.#cutter.finish();
  }

  stray(start: number, end: number, reason: 'damaged' | 'after-end'): void {
    if (reason === 'damaged') {
      if (this.#damaged === 0) this.#damagedFrom = this.#path === '' ? 'the start' : this.#path;
      this.#damaged += end - start;
    }
    if (this.#cutter.openEnd !== start)
      this.#cutter.begin({ path: 'bytes outside any file' }, Number.POSITIVE_INFINITY);
    this.#cutter.extend(start, end);
  }

  #searchSlab(): void {
    this.#readSlab();
    const carryFrom = this.#search();
    this.#slab.copyWithin(0, carryFrom, this.#filled);
    this.#carried = this.#filled - carryFrom;
    this.#filled = this.#carried;
  }

  #readSlab(): void {
    this.#reader.push(this.#slab, this.#carried, this.#filled);
  }

  #search(): number {
    const { regions, carryFrom } = this.#cutter.endSlab(this.#slab, this.#filled);
    const cursors = new LineCursor(this.#slab);
    this.#detector.slab(this.#slab, regions, (region, hit) => this.#place(region, hit, cursors));
    return carryFrom;
  }

  #place(region: FileRegion, hit: Hit, cursor: LineCursor): void {
    const { line, column } = cursor.at(region, hit.offset);
    const path = hit.inner === undefined ? region.file.path : `${region.file.path}!${hit.inner}`;
    const key = hit.key === undefined ? {} : { key: hit.key };
    this.hits.push({ hit, place: { kind: 'file', path, line, column, ...key } });
  }
}

/** Hits of a region come in ascending order: each byte is counted once. */
class LineCursor {
  readonly #bytes: Uint8Array;
  #region: FileRegion | undefined;
  #offset = 0;
  #state: LineState = { newlines: 0, lineStart: 0 };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  at(region: FileRegion, offset: number): { line: number; column: number } {
    if (region !== this.#region || offset < this.#offset) {
      this.#region = region;
      this.#offset = region.base;
      this.#state = region.lines;
    }
    const shift = region.start - region.base;
    this.#state = countLines(this.#bytes, this.#offset + shift, offset + shift, this.#offset, this.#state);
    this.#offset = offset;
    return { line: this.#state.newlines + 1, column: offset - this.#state.lineStart + 1 };
  }
}
