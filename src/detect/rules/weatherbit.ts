import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const weatherbit: Provider = {
  id: 'weatherbit',
  name: 'Weatherbit',
  docs: 'https://www.weatherbit.io/api',
  rules: [
    keyed({
      id: 'weatherbit-api-key',
      title: 'Weatherbit API key',
      severity: 'medium',
      words: ['weatherbit'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
