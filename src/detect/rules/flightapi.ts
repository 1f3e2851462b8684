import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const flightapi: Provider = {
  id: 'flightapi',
  name: 'FlightAPI',
  docs: 'https://docs.flightapi.io/',
  rules: [
    keyed({
      id: 'flightapi-api-key',
      title: 'FlightAPI API key',
      severity: 'medium',
      words: ['flightapi'],
      beside: true,
      value: alnum(24, 36),
    }),
  ],
};
