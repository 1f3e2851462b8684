import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lowerHex } from './shape.ts';

export const deviantart: Provider = {
  id: 'deviantart',
  name: 'DeviantArt',
  docs: 'https://www.deviantart.com/developers/',
  rules: [
    keyed({
      id: 'deviantart-client-secret',
      title: 'DeviantArt client secret',
      words: ['deviantart', 'deviant_art'],
      value: either(lowerHex(32), lowerHex(50)),
    }),
  ],
};
