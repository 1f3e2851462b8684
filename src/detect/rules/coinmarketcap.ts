import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const coinmarketcap: Provider = {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  docs: 'https://coinmarketcap.com/api/documentation/',
  rules: [
    keyed({
      id: 'coinmarketcap-api-key',
      title: 'CoinMarketCap API key',
      severity: 'medium',
      words: ['coinmarketcap', 'cmc_pro'],
      beside: true,
      value: guid,
    }),
  ],
};
