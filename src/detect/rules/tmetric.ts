import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const tmetric: Provider = {
  id: 'tmetric',
  name: 'TMetric',
  docs: 'https://tmetric.com/help/',
  rules: [
    keyed({
      id: 'tmetric-api-token',
      title: 'TMetric API token',
      severity: 'medium',
      words: ['tmetric'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
