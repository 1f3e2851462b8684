import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(20, 40),
    }),
  ],
};
