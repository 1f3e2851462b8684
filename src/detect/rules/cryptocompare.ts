import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

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
      value: lower(64),
    }),
  ],
};
