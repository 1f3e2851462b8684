import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const coingecko: Provider = {
  id: 'coingecko',
  name: 'CoinGecko',
  docs: 'https://docs.coingecko.com/',
  rules: [
    prefixed({
      id: 'coingecko-api-key',
      title: 'CoinGecko API key',
      severity: 'medium',
      prefix: 'CG-',
      body: alnum(24),
    }),
  ],
};
