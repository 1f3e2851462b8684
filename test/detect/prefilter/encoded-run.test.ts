import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextEncodedRun } from '../../../src/detect/prefilter/encoded-run.ts';
import { compile } from '../../../src/detect/prefilter/program.ts';
import { engine, type Module } from '../../../src/detect/prefilter/wasm/engine.ts';
import { WasmPrefilter } from '../../../src/detect/prefilter/wasm/prefilter.ts';
import { buildWasm } from './build-wasm.ts';

let module: Module;

beforeAll(async () => {
  module = new engine!.Module(await buildWasm());
});

const LEAST = 24;

/** The same, told by patterns. `text`: what lies before `limit`. */
function expected(text: string, from: number, to: number, keep: number): number {
  for (let at = from; ; ) {
    const found = text.slice(at, to).search(/[A-Za-z0-9+/_%\\-]{24}/);
    if (found < 0) return to;
    const start = at + found;
    const [run = ''] = /^[A-Za-z0-9+/_%\\-]*/.exec(text.slice(start)) ?? [];
    const next = text[start + run.length];
    const wraps = run.length >= 40 && (next === '\n' || next === '\r');
    if (start === keep || wraps || isMore(run)) return start;
    at = start + run.length;
    if (at >= to) return to;
  }
}

function isMore(run: string): boolean {
  const leads = [0, 4, 8, 12, 16, 20].filter((i) => /[ACDH-Za-f]/.test(run[i]!)).length;
  return (
    /[%\\]/.test(run) ||
    (run.length % 2 === 0 && /^(?:[0-7][0-9A-Fa-f]){6}/.test(run)) ||
    /^(?:H4|e[AFJN]|MI)/.test(run) ||
    leads >= 5
  );
}

it('runs are found alike in any memory and in any range', () => {
  const slab = new WasmPrefilter(module, compile([{ text: 'abc', ignoreCase: false }])).slab(400);
  const letters = [...'azAZ09+/_-mM5gheJNBEFGik3'].map((c) => c.charCodeAt(0));
  const rare = [...'%\\\n\r '].map((c) => c.charCodeAt(0));
  const byte = fc.oneof(
    { weight: 100, arbitrary: fc.constantFrom(...letters) },
    { weight: 2, arbitrary: fc.constantFrom(...rare) },
    { weight: 1, arbitrary: fc.nat(255) },
  );
  const digits = fc.constantFrom(...[...'0123456789abcdef'].map((c) => c.charCodeAt(0)));
  const piece = fc.oneof(fc.array(byte, { maxLength: 90 }), fc.array(digits, { maxLength: 60 }));
  const place = fc.nat(400);
  let found = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), place, place, place, fc.boolean(), (pieces, a, b, c, keeps) => {
      const bytes = pieces.flat().slice(0, 400);
      const [from, to, limit] = [a, b, c].sort((x, y) => x - y).map((at) => Math.min(at, bytes.length)) as number[];
      const text = String.fromCharCode(...bytes.slice(0, limit));
      const bounds = { least: LEAST, limit: limit!, keep: keeps ? from! : limit! };
      const place = expected(text, from!, to!, bounds.keep);
      if (place < to!) found++;
      slab.set(bytes);
      expect(nextEncodedRun(Uint8Array.from(bytes), from!, to!, bounds)).toBe(place);
      expect(nextEncodedRun(slab, from!, to!, bounds)).toBe(place);
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(100);
});

it('every byte is in a run or not, alike', () => {
  const slab = new WasmPrefilter(module, compile([{ text: 'abc', ignoreCase: false }])).slab(400);
  const bounds = { least: LEAST, limit: 40, keep: 0 };
  for (let byte = 0; byte < 256; byte++) {
    const bytes = Array<number>(40).fill(byte);
    const place = /[A-Za-z0-9+/_%\\-]/.test(String.fromCharCode(byte)) ? 0 : 40;
    slab.set(bytes);
    expect(nextEncodedRun(slab, 0, 40, bounds)).toBe(place);
    expect(nextEncodedRun(Uint8Array.from(bytes), 0, 40, bounds)).toBe(place);
  }
});

it('what is encoded is no plain run', () => {
  const kinds = [
    Buffer.from('a text that is a secret').toString('base64'),
    Buffer.from('password=hunter2').toString('hex'),
  ];
  for (const run of kinds) {
    const bytes = Buffer.from(run);
    expect(nextEncodedRun(bytes, 0, bytes.length, { least: LEAST, limit: bytes.length, keep: -1 })).toBe(0);
  }
});
