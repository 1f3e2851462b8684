import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const nytimes: Provider = {
  id: 'nytimes',
  name: 'The New York Times',
  docs: 'https://developer.nytimes.com/',
  rules: [
    keyed({
      id: 'nytimes-api-key',
      title: 'The New York Times API key',
      severity: 'medium',
      words: ['nytimes', 'nyt_', 'new-york-times', 'newyorktimes', 'new_york_times'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
