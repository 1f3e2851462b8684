import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const keen: Provider = {
  id: 'keen',
  name: 'Keen',
  docs: 'https://keen.io/docs/api/',
  rules: [
    keyed({
      id: 'keen-write-key',
      title: 'Keen write key',
      words: ['keen'],
      beside: true,
      value: either(alnum(128), alnum(64)),
    }),
  ],
};
