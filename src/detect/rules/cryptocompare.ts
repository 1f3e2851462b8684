import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const cryptocompare: Provider = {
  id: 'cryptocompare',
  name: 'CryptoCompare',
  docs: 'https://min-api.cryptocompare.com/',
  rules: [
    keyed({
      id: 'cryptocompare-api-key',
      title: 'CryptoCompare API key',
      severity: 'medium',
      words: ['cryptocompare'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
