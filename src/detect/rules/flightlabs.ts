import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const flightlabs: Provider = {
  id: 'flightlabs',
  name: 'FlightLabs',
  docs: 'https://www.goflightlabs.com/',
  rules: [
    keyed({
      id: 'flightlabs-api-key',
      title: 'FlightLabs API key',
      severity: 'medium',
      words: ['flightlabs'],
      beside: true,
      value: seq('eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.', base64url(60, 900), '.', base64url(86)),
    }),
  ],
};
