import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const currencyscoop: Provider = {
  id: 'currencyscoop',
  name: 'CurrencyScoop',
  docs: 'https://currencybeacon.com/api-documentation',
  rules: [
    keyed({
      id: 'currencyscoop-api-key',
      title: 'CurrencyScoop API key',
      severity: 'medium',
      words: ['currencyscoop', 'currencybeacon'],
      value: lower(32),
    }),
  ],
};
