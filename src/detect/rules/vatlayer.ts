import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const vatlayer: Provider = {
  id: 'vatlayer',
  name: 'vatlayer',
  docs: 'https://vatlayer.com/documentation',
  rules: [
    keyed({
      id: 'vatlayer-api-key',
      title: 'vatlayer API key',
      severity: 'medium',
      words: ['vatlayer'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
