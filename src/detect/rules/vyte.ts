import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const vyte: Provider = {
  id: 'vyte',
  name: 'Vyte',
  docs: 'https://docs.vyte.in/',
  rules: [
    keyed({
      id: 'vyte-api-token',
      title: 'Vyte API token',
      severity: 'medium',
      words: ['vyte'],
      beside: true,
      value: alnum(50, 62),
    }),
  ],
};
