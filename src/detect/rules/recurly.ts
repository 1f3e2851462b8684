import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const recurly: Provider = {
  id: 'recurly',
  name: 'Recurly',
  docs: 'https://recurly.com/developers/',
  rules: [
    keyed({
      id: 'recurly-api-key',
      title: 'Recurly API key',
      severity: 'critical',
      words: ['recurly'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
