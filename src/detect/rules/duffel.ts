import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { run } from './shape.ts';

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
      body: run('A-Za-z0-9_=-', 43, 44),
    }),
  ],
};
