import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const currencyfreaks: Provider = {
  id: 'currencyfreaks',
  name: 'CurrencyFreaks',
  docs: 'https://currencyfreaks.com/documentation.html',
  rules: [
    keyed({
      id: 'currencyfreaks-api-key',
      title: 'CurrencyFreaks API key',
      severity: 'medium',
      words: ['currencyfreaks'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
