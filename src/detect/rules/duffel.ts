import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const duffel: Provider = {
  id: 'duffel',
  name: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/authentication',
  rules: [
    prefixed({
      id: 'duffel-api-token',
      title: 'Duffel API token',
      severity: 'critical',
      prefix: ['duffel_live_', 'duffel_test_'],
      body: base64url(43, 44),
    }),
  ],
};
