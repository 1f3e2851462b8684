import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile, createPrefilter, joined, type Keyword, type Prefilter } from '../../../src/detect/prefilter/index.ts';

const keywords = (...texts: string[]): Keyword[] =>
  texts.map((text) => ({ text, ignoreCase: text.toLowerCase() === text }));

function hitsOf(prefilter: Prefilter, bytes: Uint8Array): number[][] {
  const hits: number[][] = [];
  prefilter.scan(bytes, 0, bytes.length, (...hit) => hits.push(hit));
  return hits;
}

describe('joined prefilters', () => {
  const one = keywords('token', 'KEY=', 'abab');
  const other = keywords('ken', 'bab', 'token');
  const apart = joined([compile(one), compile(other)], { wasm: false });
  const together = createPrefilter([...one, ...other]);

  it('have the hits of one that was made of all their keywords, in the same order', () => {
    const piece = fc.constantFrom('token', 'TOKEN', 'KEY=', 'key=', 'ababab', 't\0o\0k\0e\0n\0', ' ', 'x', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const bytes = new Uint8Array(Buffer.from(pieces.join(''), 'latin1'));
        expect(hitsOf(apart, bytes)).toEqual(hitsOf(together, bytes));
      }),
    );
    expect(hitsOf(apart, new Uint8Array(Buffer.from('a token'))).length).toBe(3);
  });

  it('may be of nothing', () => {
    const none = joined([compile([]), compile([])], { wasm: false });
    expect(hitsOf(none, new Uint8Array(Buffer.from('token')))).toEqual([]);
  });
});
