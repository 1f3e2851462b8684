import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const amadeus: Provider = {
  id: 'amadeus',
  name: 'Amadeus',
  docs: 'https://developers.amadeus.com/',
  rules: [
    keyed({
      id: 'amadeus-api-secret',
      title: 'Amadeus API secret',
      words: ['amadeus'],
      beside: true,
      value: alnum(16),
    }),
    keyed({
      id: 'amadeus-api-key',
      title: 'Amadeus API key',
      severity: 'medium',
      words: ['amadeus'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
