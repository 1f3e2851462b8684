import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(24),
    }),
  ],
};
