import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const juro: Provider = {
  id: 'juro',
  name: 'Juro',
  docs: 'https://docs.juro.com/',
  rules: [
    keyed({
      id: 'juro-api-key',
      title: 'Juro API key',
      severity: 'medium',
      words: ['juro'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
