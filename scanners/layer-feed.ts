/** Hands the bytes of a layer to whoever searches them, in segments, as they come. */
import type { LayerFront } from './layer-front.ts';
import type { Block, Question, Searcher, Segment, SegmentResult } from './segment.ts';

/** Takes a layer's uncompressed bytes and has them searched. */
export interface Feed {
  readonly front: LayerFront;
  /** In any cut. Resolves when more may come. */
  push(chunk: Uint8Array): Promise<void>;
  /** No more bytes. Gives what the segments gave, in their order. */
  end(): Promise<SegmentResult[]>;
}

/** By way of memory that is shared with those who search: for bytes that come from anywhere. */
export class BlockFeed implements Feed {
  readonly front: LayerFront;
  readonly #searcher: Searcher;
  readonly #question: Question;
  readonly #results: Promise<SegmentResult>[] = [];
  #segment: Segment;
  #block: Block | undefined;
  #filled = 0;

  constructor(searcher: Searcher, question: Question, front: LayerFront) {
    this.front = front;
    this.#searcher = searcher;
    this.#question = question;
    this.#segment = searcher.open(question);
  }

  async push(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length; ) {
      this.#block ??= await this.#searcher.block();
      const part = chunk.subarray(at, at + this.#block.bytes.length - this.#filled);
      this.#block.bytes.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#block.bytes.length) await this.#pass(this.#block);
    }
  }

  /** Takes bytes that the front has read already: a multiple of 512 at the layer's or a member's beginning, before any others. */
  async replay(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const block = await this.#searcher.block();
      const part = bytes.subarray(at, at + block.bytes.length);
      block.bytes.set(part);
      await this.#segment.push(block, 0, part.length);
      this.#searcher.release(block);
      at += part.length;
    }
  }

  async end(): Promise<SegmentResult[]> {
    if (this.#block !== undefined) await this.#pass(this.#block);
    this.#results.push(this.#segment.end());
    this.front.end();
    return Promise.all(this.#results);
  }

  /** Gives the block to the segments that its bytes belong to: a new one begins where its last member does. */
  async #pass(block: Block): Promise<void> {
    const boundary = this.front.read(block.bytes, 0, this.#filled);
    const cut = this.#searcher.parallel ? boundary : -1;
    if (cut > 0) await this.#segment.push(block, 0, cut);
    if (cut >= 0) this.#turn();
    await this.#segment.push(block, Math.max(0, cut), this.#filled);
    this.#searcher.release(block);
    this.#block = undefined;
    this.#filled = 0;
  }

  #turn(): void {
    this.#results.push(quiet(this.#segment.end()));
    this.#segment = this.#searcher.open(this.#question, this.front.lastSize);
  }
}

/** A result is awaited only at the layer's end; that it failed before must not count as unhandled. */
export function quiet<T>(result: Promise<T>): Promise<T> {
  result.catch(() => {});
  return result;
}
