import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const mollie: Provider = {
  id: 'mollie',
  name: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  rules: [
    keyed({
      id: 'mollie-api-key',
      title: 'Mollie API key',
      severity: 'critical',
      words: ['mollie'],
      beside: true,
      value: seq(either('live_', 'test_'), alnum(30)),
    }),
    prefixed({
      id: 'mollie-access-token',
      title: 'Mollie access token',
      severity: 'critical',
      prefix: 'access_',
      body: alnum(38),
    }),
  ],
};
