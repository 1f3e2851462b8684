import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { upper } from './shape.ts';

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
      value: upper(16),
    }),
  ],
};
