import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const currencylayer: Provider = {
  id: 'currencylayer',
  name: 'currencylayer',
  docs: 'https://currencylayer.com/documentation',
  rules: [
    keyed({
      id: 'currencylayer-api-key',
      title: 'currencylayer API key',
      severity: 'medium',
      words: ['currencylayer'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
