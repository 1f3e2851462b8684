import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const knapsackpro: Provider = {
  id: 'knapsackpro',
  name: 'Knapsack Pro',
  docs: 'https://docs.knapsackpro.com/',
  rules: [
    keyed({
      id: 'knapsackpro-api-token',
      title: 'Knapsack Pro API token',
      severity: 'medium',
      words: ['knapsack'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
