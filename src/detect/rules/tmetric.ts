import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { upper } from './shape.ts';

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
      value: upper(64),
    }),
  ],
};
