import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const iexcloud: Provider = {
  id: 'iexcloud',
  name: 'IEX Cloud',
  docs: 'https://iexcloud.io/docs/',
  rules: [
    keyed({
      id: 'iexcloud-api-token',
      title: 'IEX Cloud API token',
      severity: 'medium',
      words: ['iexcloud', 'iexapis', 'iex_'],
      beside: true,
      value: seq(either('sk_', 'pk_'), alnum(32)),
    }),
  ],
};
