import { describe, expect, it } from '@jest/globals';
import { layerChains } from '../../../src/source/cache/chains.ts';
import { sha256 } from '../../support/image.ts';

const blob = (name: string) => sha256(name);
const named = (...names: string[]) => names.map(blob);

describe('chains of cached layers', () => {
  it('one for each layer that nothing stands on; a parent left out is the first', () => {
    const layers = [
      { blob: blob('base'), parent: -1 },
      { blob: blob('tools') },
      { blob: blob('app'), parent: 0 },
      { blob: blob('app 2'), parent: 2 },
      { blob: blob('alone'), parent: -1 },
    ];
    expect(layerChains({ layers })).toEqual([named('base', 'tools'), named('base', 'app', 'app 2'), named('alone')]);
  });

  it('a parent that there is not begins a chain, and one that leads back ends it', () => {
    expect(layerChains({ layers: [{ blob: blob('a'), parent: 7 }] })).toEqual([named('a')]);
    const round = [
      { blob: blob('a'), parent: 1 },
      { blob: blob('b'), parent: 0 },
      { blob: blob('c'), parent: 1 },
    ];
    expect(layerChains({ layers: round })).toEqual([named('a', 'b', 'c')]);
    expect(layerChains({ layers: [{ blob: blob('a') }] })).toEqual([]);
  });

  it.each([
    [undefined, 'is no JSON object'],
    [{ layers: [{ blob: 'sha256:../../x' }] }, 'has no digest'],
    [{ layers: [null] }, 'has no digest'],
  ])('%j', (config, message) => expect(() => layerChains(config)).toThrow(message));

  it('none where there are none', () => expect(layerChains({})).toEqual([]));
});
