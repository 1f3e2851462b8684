import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const iterable: Provider = {
  id: 'iterable',
  name: 'Iterable',
  docs: 'https://api.iterable.com/api/docs',
  rules: [
    keyed({
      id: 'iterable-api-key',
      title: 'Iterable API key',
      words: ['iterable_', 'iterable-', 'iterable.'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
