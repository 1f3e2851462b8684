import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const deviantart: Provider = {
  id: 'deviantart',
  name: 'DeviantArt',
  docs: 'https://www.deviantart.com/developers/',
  rules: [
    keyed({
      id: 'deviantart-client-secret',
      title: 'DeviantArt client secret',
      words: ['deviantart', 'deviant_art'],
      beside: true,
      value: either(alnum(32), alnum(50)),
    }),
  ],
};
