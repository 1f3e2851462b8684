import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const rawg: Provider = {
  id: 'rawg',
  name: 'RAWG',
  docs: 'https://rawg.io/apidocs',
  rules: [
    keyed({
      id: 'rawg-api-key',
      title: 'RAWG API key',
      severity: 'medium',
      words: ['rawg'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
