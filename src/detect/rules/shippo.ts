import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex } from './shape.ts';

export const shippo: Provider = {
  id: 'shippo',
  name: 'Shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  rules: [
    prefixed({
      id: 'shippo-api-token',
      title: 'Shippo API token',
      severity: 'critical',
      prefix: ['shippo_live_', 'shippo_test_'],
      body: hex(40),
    }),
  ],
};
