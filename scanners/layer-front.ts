/** Reads a layer's tar for what the whole of it tells, and hands it on in segments to be searched. */
import type { Gap } from '../src/image.ts';
import { isInRepository } from '../src/inside/index.ts';
import type { Limits } from '../src/limits.ts';
import { ShippedCollector } from '../src/mistakes/shipped.ts';
import { type TarEntry, type TarHandler, TarReader } from '../src/stream/tar.ts';
import { FactCollector } from './layer-facts.ts';
import type { Block, Question, Searcher, Segment, SegmentResult } from './segment.ts';

export class LayerFront implements TarHandler {
  readonly facts = new FactCollector();
  readonly gaps: Gap[] = [];
  readonly shipped = new ShippedCollector();
  /** Regular files so far. */
  files = 0;
  /** Bytes taken so far. */
  bytes = 0;
  readonly #searcher: Searcher;
  readonly #question: Question;
  readonly #reader: TarReader;
  readonly #results: Promise<SegmentResult>[] = [];
  #segment: Segment;
  #block: Block | undefined;
  #filled = 0;
  #path = '';
  #size = 0;
  #damaged = 0;
  #damagedFrom = '';

  constructor(searcher: Searcher, question: Question, limits: Limits) {
    this.#searcher = searcher;
    this.#question = question;
    this.#reader = new TarReader(this, limits.tarMetaBytes);
    this.#segment = searcher.open(question);
  }

  /** Takes uncompressed bytes of the layer, in any cut. Resolves when more may come. */
  async push(chunk: Uint8Array): Promise<void> {
    this.bytes += chunk.length;
    for (let at = 0; at < chunk.length; ) {
      this.#block ??= await this.#searcher.block();
      const part = chunk.subarray(at, at + this.#block.bytes.length - this.#filled);
      this.#block.bytes.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#block.bytes.length) await this.#pass(this.#block);
    }
  }

  /** No more bytes. Gives what the segments gave, in their order. */
  async end(): Promise<SegmentResult[]> {
    if (this.#block !== undefined) await this.#pass(this.#block);
    this.#results.push(this.#segment.end());
    const { missing } = this.#reader;
    if (missing > 0)
      this.gaps.push({ where: this.#path, reason: `the layer ends ${missing} bytes before the file does` });
    if (this.#damaged > 0) {
      const reason = `${this.#damaged} bytes are no valid tar (first after ${this.#damagedFrom}); they were searched as they are`;
      this.gaps.push({ where: 'layer', reason });
    }
    return Promise.all(this.#results);
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

  /** Gives the block to the segments that its bytes belong to: a new one begins where its last member does. */
  async #pass(block: Block): Promise<void> {
    this.#reader.push(block.bytes, 0, this.#filled);
    // The objects of a repository tell of one another.
    const isApart = this.#searcher.parallel && !isInRepository(this.#path);
    const cut = isApart ? this.#reader.boundary : -1;
    if (cut > 0) await this.#segment.push(block, 0, cut);
    if (cut >= 0) this.#turn();
    await this.#segment.push(block, Math.max(0, cut), this.#filled);
    this.#searcher.release(block);
    this.#block = undefined;
    this.#filled = 0;
  }

  #turn(): void {
    const result = this.#segment.end();
    // It is awaited only at the layer's end; that it failed before must not count as unhandled.
    result.catch(() => {});
    this.#results.push(result);
    this.#segment = this.#searcher.open(this.#question, this.#size);
  }
}
