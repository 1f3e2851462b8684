import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const freecurrency: Provider = {
  id: 'freecurrency',
  name: 'FreeCurrency and country data',
  docs: 'https://freecurrencyapi.com/docs/',
  rules: [
    keyed({
      id: 'freecurrency-api-key',
      title: 'FreeCurrency and country data API key',
      severity: 'medium',
      words: ['freecurrencyapi'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
