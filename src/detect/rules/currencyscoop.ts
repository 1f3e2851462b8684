import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
