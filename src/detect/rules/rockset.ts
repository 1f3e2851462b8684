import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const rockset: Provider = {
  id: 'rockset',
  name: 'Rockset',
  docs: 'https://rockset.com/docs',
  rules: [
    keyed({
      id: 'rockset-api-key',
      title: 'Rockset API key',
      severity: 'critical',
      words: ['rockset'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
