/** The prefilter in WebAssembly, with the same hits as the one in TypeScript. */

import { findFasterIn } from '../encoded-run.ts';
import { HitSorter } from '../hits.ts';
import type { Prefilter } from '../index.ts';
import { countFasterIn } from '../newlines.ts';
import type { Program } from '../program.ts';
import type { Take } from '../verify.ts';
import { engine, type Module } from './engine.ts';
import { BLOCK, type Exports, type Layout, layOut, MOST_HITS, roomOf } from './memory.ts';

/** Bytes copied at a time of what does not lie in a slab of its own. */
const PIECE = 256 << 10;
/** Bytes for slabs in one memory. Nothing holds them until they are written to. */
const ROOM = 8 << 20;

export class WasmPrefilter implements Prefilter {
  readonly #module: Module;
  readonly #program: Program;
  readonly #hits: HitSorter;
  /** Those of the slabs that were given. None of them grows: that would take its slabs away. */
  readonly #arenas = new WeakMap<ArrayBufferLike, Arena>();
  /** Where the next slab may find room. */
  #arena: Arena | undefined;
  #scratch: Uint8Array | undefined;

  constructor(module: Module, program: Program) {
    this.#module = module;
    this.#program = program;
    this.#hits = new HitSorter(program.keywordCount);
  }

  slab(bytes: number): Uint8Array {
    return this.#arena?.slab(bytes) ?? this.#newArena(bytes).slab(bytes)!;
  }

  #newArena(bytes: number): Arena {
    const arena = new Arena(this.#module, this.#program, Math.max(ROOM, roomOf(bytes)));
    this.#arena = arena;
    this.#arenas.set(arena.buffer, arena);
    countFasterIn(arena.buffer, arena.exports.countNewlines);
    findFasterIn(arena.buffer, arena.exports.nextRun);
    return arena;
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
    this.#scratch ??= this.slab(PIECE + around * 2);
    const slab = this.#scratch;
    const arena = this.#arenas.get(slab.buffer)!;
    for (let at = from; at < to; at += PIECE) {
      const end = Math.min(to, at + PIECE);
      const least = Math.max(from, at - around);
      const most = Math.min(to, end + around);
      slab.set(bytes.subarray(least, most));
      this.#scanBlocks(arena, slab.byteOffset - least, least, most, at, end, hit);
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

/** One memory with the program's tables and slabs. */
class Arena {
  readonly exports: Exports;
  readonly buffer: ArrayBuffer;
  readonly #found: Uint32Array;
  readonly #end: number;
  /** Where no slab lies yet. */
  #free: number;

  /** `room`: bytes for slabs. */
  constructor(module: Module, program: Program, room: number) {
    const layout = layOut(program, room);
    const memory = new engine!.Memory({ initial: layout.pages, maximum: layout.pages });
    this.buffer = memory.buffer;
    this.#free = layout.slabs;
    this.#end = layout.slabs + room;
    fill(memory.buffer, layout);
    this.exports = new engine!.Instance(module, { env: { memory } }).exports as Exports;
    this.exports.setup(...layout.setup);
    this.#found = new Uint32Array(memory.buffer, layout.hits, MOST_HITS * 2);
  }

  /** Undefined when there is no room for it. */
  slab(bytes: number): Uint8Array | undefined {
    const at = this.#free;
    if (at + roomOf(bytes) > this.#end) return undefined;
    this.#free += roomOf(bytes);
    return new Uint8Array(this.buffer, at, bytes);
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
