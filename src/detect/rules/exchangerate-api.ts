import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const exchangerateApi: Provider = {
  id: 'exchangerate-api',
  name: 'ExchangeRate-API',
  docs: 'https://www.exchangerate-api.com/docs',
  rules: [
    keyed({
      id: 'exchangerate-api-api-key',
      title: 'ExchangeRate-API API key',
      severity: 'medium',
      words: ['exchangerate', 'exchange-rate', 'exchange_rate'],
      beside: true,
      value: alnum(24, 36),
    }),
  ],
};
