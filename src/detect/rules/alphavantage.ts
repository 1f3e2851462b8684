import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const alphavantage: Provider = {
  id: 'alphavantage',
  name: 'Alpha Vantage',
  docs: 'https://www.alphavantage.co/documentation/',
  rules: [
    keyed({
      id: 'alphavantage-api-key',
      title: 'Alpha Vantage API key',
      severity: 'medium',
      words: ['alphavantage', 'alpha_vantage'],
      beside: true,
      value: alnum(16),
    }),
  ],
};
