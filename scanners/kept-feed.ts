/** Keeps a layer in a file while it comes, and has it searched there. */
import type { KeptLayer } from '../src/kept.ts';
import { readAt } from '../src/stream/file-range.ts';
import { BLOCK } from '../src/stream/tar-header.ts';
import { BlockFeed, type Feed } from './layer-feed.ts';
import type { LayerFront } from './layer-front.ts';
import type { Question, Searcher, SegmentResult } from './segment.ts';
import { StretchFeed } from './stretch-feed.ts';

/** Bytes that are written at a time; a multiple of 512. */
const PIECE_BYTES = 256 << 10;

export class KeptFeed implements Feed {
  readonly front: LayerFront;
  readonly #searcher: Searcher;
  readonly #question: Question;
  readonly #kept: KeptLayer;
  readonly #stretches: StretchFeed;
  /** One is filled while the other is written. */
  #piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  #spare = Buffer.allocUnsafeSlow(PIECE_BYTES);
  #filled = 0;
  #writing: { readonly piece: Uint8Array; readonly done: Promise<boolean> } | undefined;
  /** Takes the rest of a layer for which there is no room. */
  #rest: BlockFeed | undefined;

  constructor(searcher: Searcher, question: Question, kept: KeptLayer, front: LayerFront) {
    this.front = front;
    this.#searcher = searcher;
    this.#question = question;
    this.#kept = kept;
    this.#stretches = new StretchFeed(searcher.stretches, question, kept, front);
  }

  /** Where its segments are, if the whole layer was kept. */
  get cuts(): readonly number[] | undefined {
    return this.#rest === undefined ? this.#stretches.cuts : undefined;
  }

  async push(chunk: Uint8Array): Promise<void> {
    let at = 0;
    while (at < chunk.length && this.#rest === undefined) {
      const part = chunk.subarray(at, at + PIECE_BYTES - this.#filled);
      this.#piece.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === PIECE_BYTES) await this.#pass();
    }
    await this.#rest?.push(chunk.subarray(at));
  }

  async end(): Promise<SegmentResult[]> {
    if (this.#filled > 0) await this.#pass();
    await this.#written();
    if (this.#rest === undefined) return this.#stretches.end();
    return [...(await this.#stretches.results()), ...(await this.#rest.end())];
  }

  /** Has the piece written, once the one before is. */
  async #pass(): Promise<void> {
    const piece = this.#piece.subarray(0, this.#filled);
    await this.#written();
    if (this.#rest === undefined) this.#writing = { piece, done: this.#kept.add(piece) };
    else await this.#rest.push(piece);
    [this.#piece, this.#spare] = [this.#spare, this.#piece];
    this.#filled = 0;
  }

  /** What was written is searched; from what could not be written on, the layer is searched as it comes. */
  async #written(): Promise<void> {
    const writing = this.#writing;
    if (writing === undefined) return;
    this.#writing = undefined;
    if (await writing.done) {
      await this.#stretches.push(writing.piece);
      return;
    }
    this.#rest = new BlockFeed(this.#searcher, this.#question, this.front);
    await this.#replay(this.#rest);
    await this.#rest.push(writing.piece);
  }

  /** What was kept since the last cut. */
  async #replay(rest: BlockFeed): Promise<void> {
    const { fd, from } = this.#kept;
    const memory = Buffer.allocUnsafeSlow(PIECE_BYTES);
    for (let at = this.#stretches.cuts.at(-1)!; at < this.front.bytes; ) {
      const count = readAt(fd, memory, 0, Math.min(PIECE_BYTES, this.front.bytes - at), from + at);
      if (count === 0 || count % BLOCK !== 0) throw new Error('What was kept of a layer could not be read again.');
      await rest.replay(memory.subarray(0, count));
      at += count;
    }
  }
}
