import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const pagarme: Provider = {
  id: 'pagarme',
  name: 'Pagar.me',
  docs: 'https://docs.pagar.me/',
  rules: [
    prefixed({
      id: 'pagarme-api-key',
      title: 'Pagar.me API key',
      severity: 'critical',
      prefix: 'ak_live_',
      body: alnum(30),
    }),
    prefixed({
      id: 'pagarme-secret',
      title: 'Pagar.me test key',
      severity: 'low',
      prefix: 'ak_test_',
      body: alnum(30),
    }),
  ],
};
