import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const sportmonks: Provider = {
  id: 'sportmonks',
  name: 'Sportmonks',
  docs: 'https://docs.sportmonks.com/',
  rules: [
    keyed({
      id: 'sportmonks-api-token',
      title: 'Sportmonks API token',
      severity: 'medium',
      words: ['sportsmonk', 'sportmonks'],
      beside: true,
      value: alnum(60, 72),
    }),
  ],
};
