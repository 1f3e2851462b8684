import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const binance: Provider = {
  id: 'binance',
  name: 'Binance',
  docs: 'https://developers.binance.com/docs/',
  rules: [
    keyed({
      id: 'binance-api-key',
      title: 'Binance API key',
      severity: 'critical',
      words: ['binance'],
      value: alnum(64),
    }),
  ],
};
