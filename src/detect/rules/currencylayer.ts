import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

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
      value: lower(32),
    }),
  ],
};
