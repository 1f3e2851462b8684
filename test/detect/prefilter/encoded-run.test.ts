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
const expected = (bytes: number[], from: number, to: number) => {
  const text = String.fromCharCode(...bytes.slice(from, to));
  const at = text.search(/[A-Za-z0-9+/_%\\-]{24}/);
  return at < 0 ? to : from + at;
};

it('runs are found alike in any memory and in any range', () => {
  const keywords = [{ text: 'abc', ignoreCase: false }];
  const slab = new WasmPrefilter(module, compile(keywords)).slab(400);
  const inRun = fc.constantFrom(...[...'azAZ09+/_-%\\mM5'].map((c) => c.charCodeAt(0)));
  const byte = fc.oneof({ weight: 30, arbitrary: inRun }, { weight: 1, arbitrary: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 400 }), fc.nat(400), fc.nat(400), (bytes, a, b) => {
      const [from, to] = [Math.min(a, b, bytes.length), Math.min(Math.max(a, b), bytes.length)];
      slab.set(bytes);
      expect(nextEncodedRun(Uint8Array.from(bytes), from, to, LEAST)).toBe(expected(bytes, from, to));
      expect(nextEncodedRun(slab, from, to, LEAST)).toBe(expected(bytes, from, to));
    }),
    { numRuns: 500 },
  );
});

it('every byte is in a run or not, alike', () => {
  const slab = new WasmPrefilter(module, compile([{ text: 'abc', ignoreCase: false }])).slab(400);
  for (let byte = 0; byte < 256; byte++) {
    const bytes = Array<number>(40).fill(byte);
    slab.set(bytes);
    expect(nextEncodedRun(slab, 0, 40, LEAST)).toBe(expected(bytes, 0, 40));
    expect(nextEncodedRun(Uint8Array.from(bytes), 0, 40, LEAST)).toBe(expected(bytes, 0, 40));
  }
});
