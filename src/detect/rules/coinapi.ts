import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const coinapi: Provider = {
  id: 'coinapi',
  name: 'CoinAPI',
  docs: 'https://docs.coinapi.io/',
  rules: [
    keyed({
      id: 'coinapi-api-key',
      title: 'CoinAPI API key',
      severity: 'medium',
      words: ['coinapi'],
      beside: true,
      value: guid,
    }),
  ],
};
