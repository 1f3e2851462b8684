import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lowerHex, upperHex } from './shape.ts';

export const keen: Provider = {
  id: 'keen',
  name: 'Keen',
  docs: 'https://keen.io/docs/api/',
  rules: [
    keyed({
      id: 'keen-write-key',
      title: 'Keen write key',
      words: ['keen_', 'keen.io', 'keen-', 'keenio'],
      value: either(lowerHex(128), upperHex(64)),
    }),
  ],
};
