/** The prefilter in WebAssembly, with the same hits as the one in TypeScript. */

import { findFasterIn } from '../encoded-run.ts';
import { HitSorter } from '../hits.ts';
import type { Prefilter } from '../index.ts';
import { countFasterIn } from '../newlines.ts';
import type { Program } from '../program.ts';
import type { Take } from '../verify.ts';
import { engine, type Module } from './engine.ts';
import { BLOCK, type Exports, type Layout, layOut, MOST_HITS } from './memory.ts';

/** Bytes copied at a time of what does not lie in a slab of its own. */
const PIECE = 256 << 10;

export class WasmPrefilter implements Prefilter {
  readonly #module: Module;
  readonly #program: Program;
  readonly #hits: HitSorter;
  /** Each slab has a memory of its own: one that grew would take the slabs in it away. */
  readonly #arenas = new WeakMap<ArrayBufferLike, Arena>();
  #scratch: Arena | undefined;

  constructor(module: Module, program: Program) {
    this.#module = module;
    this.#program = program;
    this.#hits = new HitSorter(program.keywordCount);
  }

  slab(bytes: number): Uint8Array {
    const arena = new Arena(this.#module, this.#program, bytes);
    this.#arenas.set(arena.slab.buffer, arena);
    countFasterIn(arena.slab.buffer, arena.exports.countNewlines);
    findFasterIn(arena.slab.buffer, arena.exports.nextRun);
    return arena.slab;
  }

  scan(bytes: Uint8Array, from: number, to: number, hit: Take): void {
    const arena = this.#arenas.get(bytes.buffer);
    if (arena === undefined) this.#scanCopy(bytes, from, to, hit);
    else this.#scanBlocks(arena, bytes.byteOffset, from, to, from, to, hit);
    this.#hits.release(Number.POSITIVE_INFINITY, hit);
  }

  /** Pieces of foreign bytes, each with as much around it as a hit in it may depend on. */
  #scanCopy(bytes: Uint8Array, from: number, to: number, hit: Take): void {
    const { longest, reach, textRun } = this.#program;
    const around = longest + reach + textRun * 2 + 2;
    this.#scratch ??= new Arena(this.#module, this.#program, PIECE + around * 2);
    const { slab } = this.#scratch;
    for (let at = from; at < to; at += PIECE) {
      const end = Math.min(to, at + PIECE);
      const least = Math.max(from, at - around);
      const most = Math.min(to, end + around);
      slab.set(bytes.subarray(least, most));
      this.#scanBlocks(this.#scratch, slab.byteOffset - least, least, most, at, end, hit);
    }
  }

  /** `base`: address of offset 0. Pieces that end in [from, to) are looked for, in bytes [least, most). */
  #scanBlocks(arena: Arena, base: number, least: number, most: number, from: number, to: number, hit: Take): void {
    for (let at = from; at < to; at += BLOCK) {
      const end = Math.min(to, at + BLOCK);
      this.#scanBlock(arena, base, least, most, at, end);
      this.#hits.release(end - this.#program.longest, hit);
    }
  }

  #scanBlock(arena: Arena, base: number, least: number, most: number, from: number, to: number): void {
    const count = arena.exports.scan(base + least, base + most, base + from, base + to);
    if (count <= MOST_HITS) {
      arena.takeHits(count, base, this.#hits);
      return;
    }
    const middle = (from + to) >> 1;
    this.#scanBlock(arena, base, least, most, from, middle);
    this.#scanBlock(arena, base, least, most, middle, to);
  }
}

/** One memory with the program's tables and a slab. */
class Arena {
  readonly exports: Exports;
  readonly slab: Uint8Array;
  readonly #found: Uint32Array;

  constructor(module: Module, program: Program, slabBytes: number) {
    const layout = layOut(program, slabBytes);
    const memory = new engine!.Memory({ initial: layout.pages, maximum: layout.pages });
    fill(memory.buffer, layout);
    this.exports = new engine!.Instance(module, { env: { memory } }).exports as Exports;
    this.exports.setup(...layout.setup);
    this.slab = new Uint8Array(memory.buffer, layout.slab, slabBytes);
    this.#found = new Uint32Array(memory.buffer, layout.hits, MOST_HITS * 2);
  }

  takeHits(count: number, base: number, hits: HitSorter): void {
    for (let i = 0; i < count * 2; i += 2) {
      const what = this.#found[i + 1]!;
      hits.add(this.#found[i]! - base, what >>> 1, what & 1);
    }
  }
}

function fill(buffer: ArrayBuffer, { tables }: Layout): void {
  const bytes = new Uint8Array(buffer);
  for (const [address, data] of tables)
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), address);
}
