import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const finnhub: Provider = {
  id: 'finnhub',
  name: 'Finnhub',
  docs: 'https://finnhub.io/docs/api',
  rules: [
    keyed({
      id: 'finnhub-api-key',
      title: 'Finnhub API key',
      severity: 'medium',
      words: ['finnhub'],
      value: lower(20, 40),
    }),
  ],
};
