import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const unplugg: Provider = {
  id: 'unplugg',
  name: 'Unplugg',
  docs: 'https://unplu.gg/',
  rules: [
    keyed({
      id: 'unplugg-api-token',
      title: 'Unplugg API token',
      severity: 'medium',
      words: ['unplugg', 'unplu'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
