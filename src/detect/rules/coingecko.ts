import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const coingecko: Provider = {
  id: 'coingecko',
  name: 'CoinGecko',
  docs: 'https://docs.coingecko.com/',
  rules: [
    keyed({
      id: 'coingecko-api-key',
      title: 'CoinGecko API key',
      severity: 'medium',
      words: ['coingecko'],
      beside: true,
      value: seq('CG-', alnum(24, 36)),
    }),
  ],
};
