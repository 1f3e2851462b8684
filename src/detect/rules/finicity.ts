import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const finicity: Provider = {
  id: 'finicity',
  name: 'Finicity',
  docs: 'https://developer.mastercard.com/open-banking-us/documentation/',
  rules: [
    keyed({
      id: 'finicity-api-token',
      title: 'Finicity API token',
      words: ['finicity'],
      beside: true,
      value: alnum(32, 44),
    }),
    keyed({
      id: 'finicity-client-secret',
      title: 'Finicity client secret',
      words: ['finicity'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
