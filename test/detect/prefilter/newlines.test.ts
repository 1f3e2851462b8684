import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countNewlines } from '../../../src/detect/prefilter/newlines.ts';
import { compile } from '../../../src/detect/prefilter/program.ts';
import { engine, type Module } from '../../../src/detect/prefilter/wasm/engine.ts';
import { WasmPrefilter } from '../../../src/detect/prefilter/wasm/prefilter.ts';
import { buildWasm } from './build-wasm.ts';

let module: Module;

beforeAll(async () => {
  module = new engine!.Module(await buildWasm());
});

describe('newlines', () => {
  it('are counted alike in any memory and in any range', () => {
    const keywords = [{ text: 'abc', ignoreCase: false }];
    const slab = new WasmPrefilter(module, compile(keywords)).slab(400);
    const byte = fc.oneof(fc.constant(10), fc.constantFrom(0, 13, 138, 255));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 400 }), fc.nat(400), fc.nat(400), (bytes, a, b) => {
        const [from, to] = [Math.min(a, b, bytes.length), Math.min(Math.max(a, b), bytes.length)];
        const expected = bytes.slice(from, to).filter((value) => value === 10).length;
        slab.set(bytes);
        expect(countNewlines(Uint8Array.from(bytes), from, to)).toBe(expected);
        expect(countNewlines(slab, from, to)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
