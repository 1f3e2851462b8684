import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const stockdata: Provider = {
  id: 'stockdata',
  name: 'StockData.org',
  docs: 'https://www.stockdata.org/documentation',
  rules: [
    keyed({
      id: 'stockdata-api-token',
      title: 'StockData.org API token',
      severity: 'medium',
      words: ['stockdata'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
