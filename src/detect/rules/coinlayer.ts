import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const coinlayer: Provider = {
  id: 'coinlayer',
  name: 'coinlayer',
  docs: 'https://coinlayer.com/documentation',
  rules: [
    keyed({
      id: 'coinlayer-api-key',
      title: 'coinlayer API key',
      severity: 'medium',
      words: ['coinlayer'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
