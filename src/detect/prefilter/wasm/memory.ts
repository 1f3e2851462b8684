/** How the WebAssembly module's memory is laid out: the program's tables, room for hits, for collected bytes, and slabs. */
import type { Program } from '../program.ts';

/** What `scan.as.ts` exports; addresses count bytes of its memory. */
export interface Exports {
  setup(...numbers: number[]): void;
  scan(least: number, most: number, from: number, to: number): number;
  countNewlines(from: number, to: number): number;
  nextRun(from: number, to: number, least: number, limit: number, keep: number): number;
}

/** Where `scan.as.ts` expects the automaton's table. */
const NEXT = 0x10000;
const PAGE = 0x10000;
/** Bytes read beyond what was asked for, to either side. */
const MARGIN = 256;
const CELL = 64;

/** Bytes gone through at a time: they and their copy stay in the processor's cache. */
export const BLOCK = 128 << 10;
/** Hits that a block has room for; a block with more is gone through in halves. */
export const MOST_HITS = 16 << 10;

export interface Layout {
  readonly tables: readonly (readonly [address: number, data: ArrayBufferView])[];
  /** Arguments of `setup`. */
  readonly setup: readonly number[];
  readonly hits: number;
  /** Where slabs may lie, to the end of the memory. */
  readonly slabs: number;
  /** Pages of memory in all. */
  readonly pages: number;
}

/** Bytes that a slab takes up, with what is read beyond it. */
export const roomOf = (slabBytes: number): number => slabBytes + MARGIN + CELL - ((slabBytes + MARGIN) % CELL);

/** `room`: bytes for slabs. */
export function layOut(program: Program, room: number): Layout {
  const tables: [number, ArrayBufferView][] = [];
  let free = NEXT;
  const reserve = (bytes: number): number => {
    const address = free;
    free += bytes + CELL - (bytes % CELL);
    return address;
  };
  const place = (data: ArrayBufferView): number => {
    const address = reserve(data.byteLength);
    tables.push([address, data]);
    return address;
  };
  place(program.automaton.next);
  const { candidatesFrom, candidates, literals, texts, checks, ways, waySets, runs, sets } = program;
  const placed = [candidatesFrom, candidates, literals, texts, checks, ways, waySets, runs, sets].map(place);
  const hits = reserve(MOST_HITS * 8);
  const compact = reserve(BLOCK + MARGIN);
  const cells = reserve(((BLOCK + MARGIN) / CELL) * 4);
  reserve(MARGIN);
  const slabs = reserve(room);
  const setup = [
    program.automaton.accepting,
    ...placed,
    program.warmUp,
    program.textRun,
    hits,
    MOST_HITS,
    compact,
    cells,
  ];
  return { tables, setup, hits, slabs, pages: Math.ceil(free / PAGE) };
}
