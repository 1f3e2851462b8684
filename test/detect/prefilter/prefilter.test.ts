import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { charSet } from '../../../src/detect/prefilter/byte-set.ts';
import { createPrefilter, type Prefilter } from '../../../src/detect/prefilter/index.ts';
import type { Keyword } from '../../../src/detect/prefilter/keyword.ts';
import { compile } from '../../../src/detect/prefilter/program.ts';
import { engine, type Module } from '../../../src/detect/prefilter/wasm/engine.ts';
import { WasmPrefilter } from '../../../src/detect/prefilter/wasm/prefilter.ts';
import { buildWasm } from './build-wasm.ts';
import { expectedHits, type Hits } from './oracle.ts';

/** What both prefilters find, the one in WebAssembly in foreign bytes and in a slab of its own as well. */
function hitsOf(keywords: readonly Keyword[], bytes: Uint8Array, from = 0, to = bytes.length): Hits {
  const hits = hitsBy(createPrefilter(keywords, { wasm: false }), bytes, from, to);
  const wasm = new WasmPrefilter(module, compile(keywords));
  expect(hitsBy(wasm, bytes, from, to)).toEqual(hits);
  const slab = wasm.slab(bytes.length);
  slab.set(bytes);
  expect(hitsBy(wasm, slab, from, to)).toEqual(hits);
  return hits;
}

function hitsBy(prefilter: Prefilter, bytes: Uint8Array, from: number, to: number): Hits {
  const hits: Hits = [];
  prefilter.scan(bytes, from, to, (...hit) => hits.push(hit));
  return hits;
}

let module: Module;

beforeAll(async () => {
  module = new engine!.Module(await buildWasm());
});

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const exact = (text: string): Keyword => ({ text, ignoreCase: false });
const anyCase = (text: string): Keyword => ({ text, ignoreCase: true });

/** Few letters, so that keywords overlap, repeat and nearly match. */
const text = fc.stringMatching(/^[abAB_]{3,7}$/);
const next = fc.option(
  fc.record({
    set: fc.constantFrom(charSet(/[ab]/), charSet(/[^a]/)),
    min: fc.nat(2),
    max: fc.integer({ min: 2, max: 4 }),
  }),
  { nil: undefined },
);
const before = fc.constantFrom([], [[charSet(/[^a-z]/)]], [[charSet(/[AB]/), charSet(/[^b]/)], [charSet(/_/)]]);
const keyword = fc
  .record({ text, ignoreCase: fc.boolean(), before, next, assigned: fc.boolean(), within: fc.nat(9) })
  .map(({ next: run, ...rest }): Keyword => (run === undefined ? rest : { ...rest, next: [run] }));
const piece = fc.oneof(
  fc.stringMatching(/^[abAB_=: ']{0,12}$/),
  text.map((t) => Buffer.from(t, 'utf16le').toString('latin1')),
  fc.constant('\0'),
  fc.string({ minLength: 1, maxLength: 3, unit: 'binary-ascii' }),
);
const bytes = fc.array(piece, { maxLength: 60 }).map((pieces) => latin1(pieces.join('')));

describe('prefilter', () => {
  it('finds what comparing every keyword at every offset finds', () => {
    fc.assert(
      fc.property(
        fc.array(keyword, { minLength: 1, maxLength: 6 }),
        bytes,
        fc.nat(9),
        fc.nat(9),
        (keywords, data, a, b) => {
          const from = Math.min(a, data.length);
          const to = Math.max(from, data.length - b);
          expect(hitsOf(keywords, data, from, to)).toEqual(expectedHits(keywords, data, from, to));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('finds the same in data long enough for several streams', () => {
    fc.assert(
      fc.property(
        fc.array(keyword, { minLength: 1, maxLength: 4 }),
        fc.array(bytes, { minLength: 8, maxLength: 14 }),
        (keywords, parts) => {
          const data = new Uint8Array(Buffer.concat(parts));
          const repeated = new Uint8Array(
            Buffer.concat(Array.from({ length: Math.ceil(1500 / (data.length + 1)) }, () => data)),
          );
          expect(hitsOf(keywords, repeated)).toEqual(expectedHits(keywords, repeated, 0, repeated.length));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds keywords at every offset of a long range, in ASCII and UTF-16', () => {
    const keywords = [exact('AKIA'), anyCase('password'), exact('sk-')];
    const size = 4096;
    for (let at = 0; at < size; at += 7) {
      for (const [index, { text: word }] of keywords.entries()) {
        const data = new Uint8Array(size).fill(0x2e);
        const wide = at % 2;
        const form = wide === 1 ? latin1([...word].join('\0')) : latin1(word);
        const start = Math.min(at, size - form.length);
        data.set(form, start);
        expect(hitsOf(keywords, data)).toEqual([[start, index, wide]]);
      }
    }
  });

  it('finds all of a thousand keywords', () => {
    const keywords = Array.from({ length: 1000 }, (_, i) => {
      const hex = createText(i);
      return i % 2 === 0 ? exact(hex) : anyCase(hex);
    });
    const data = latin1(keywords.map((k) => k.text).join('\n'));
    const found = hitsOf(keywords, data);
    expect(new Set(found.map(([, index]) => index)).size).toBe(1000);
    const some = keywords.slice(0, 100);
    expect(found.filter(([, index]) => index < 100)).toEqual(expectedHits(some, data, 0, data.length));
  });

  it('finds all of many keywords that differ in their last character alone', () => {
    const words = [...'0123456789abcdef'].map((last) => `QK${last}`);
    const found = hitsOf(words.map(exact), latin1(words.join(' ')));
    expect(found.map(([offset, index]) => [offset, index])).toEqual(words.map((_, i) => [i * 4, i]));
  });

  it('finds keywords with spaces and more of them than one automaton holds', () => {
    const words = Array.from({ length: 4000 }, (_, i) => exact(`${randomBytes(6).toString('base64url')}${i}`));
    const keywords = [...words, exact('a b c d'), exact('@@a@'), exact(' in `x` ')];
    const data = latin1(keywords.map((k) => k.text).join(' | '));
    const expected = keywords.map(({ text: t }, index) => [Buffer.from(data).indexOf(t), index, 0]);
    const found = hitsOf(keywords, data);
    const ids = new Set(found.map(String));
    expect(expected.filter((hit) => !ids.has(String(hit)))).toEqual([]);
  });

  it('finds nothing new in random bytes', () => {
    const keywords = [exact('ab'.repeat(2)), anyCase('key'), exact('eyJ'), { ...anyCase('tok'), assigned: true }];
    const data = new Uint8Array(randomBytes(300_000));
    expect(hitsOf(keywords, data)).toEqual(expectedHits(keywords, data, 0, data.length));
  });

  it('hands on dense hits in order and with bounded memory', () => {
    const keywords = [exact('aaa'), exact('aaaa'), exact(`${'a'.repeat(40)}`)];
    const data = new Uint8Array(700_000).fill(0x61);
    for (const prefilter of [
      createPrefilter(keywords, { wasm: false }),
      new WasmPrefilter(module, compile(keywords)),
    ]) {
      let count = 0;
      let last = -1;
      prefilter.scan(data, 0, data.length, (offset, index) => {
        if (offset * 3 + index <= last) throw new Error(`hit at ${offset} after ${last}`);
        last = offset * 3 + index;
        count++;
      });
      expect(count).toBe(699_998 + 699_997 + 699_961);
    }
  });

  it('refuses keywords that it cannot look for', () => {
    for (const text of ['ab', 'schlüssel', '@ @']) expect(() => createPrefilter([exact(text)])).toThrow(RangeError);
  });

  it('knows the tails of assignments', () => {
    const words = [{ ...anyCase('password'), assigned: true }];
    const yes = [
      'password=x',
      'PASSWORD: x',
      '"password" : "x"',
      "password_prod => 'x'",
      'password\\":\\"x',
      '<password>x',
      'password.value,\n  x',
    ];
    const no = [
      'password',
      'password=',
      'password is wrong',
      'password: \n',
      'password;x=y',
      `password${'_'.repeat(41)}=x`,
    ];
    for (const line of yes) expect([line, hitsOf(words, latin1(line)).length]).toEqual([line, 1]);
    for (const line of no) expect([line, hitsOf(words, latin1(line)).length]).toEqual([line, 0]);
  });
});

function createText(i: number): string {
  return `k${i.toString(36)}_${(i * 7919).toString(16)}`;
}

describe('slabs', () => {
  it('of one memory, and those that found no room in it, know nothing of each other', () => {
    const wasm = new WasmPrefilter(module, compile([exact('needle')]));
    const sizes = [10, 64, 1, 3 << 20, 3 << 20, 3 << 20, 9 << 20, 10];
    const slabs = sizes.map((size) => wasm.slab(size));
    for (const slab of slabs) slab.fill(0x6e);
    for (const [i, slab] of slabs.entries()) {
      const at = slab.length - 6;
      if (at >= 0) slab.set(latin1('needle'), at);
      const hits = slabs.map((each) => hitsBy(wasm, each, 0, each.length));
      expect(hits).toEqual(slabs.map((_, j) => (j === i && at >= 0 ? [[at, 0, 0]] : [])));
      slab.fill(0x6e);
    }
  });
});
