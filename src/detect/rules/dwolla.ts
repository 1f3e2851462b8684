import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const dwolla: Provider = {
  id: 'dwolla',
  name: 'Dwolla',
  docs: 'https://developers.dwolla.com/docs/balance/api-reference',
  rules: [
    keyed({
      id: 'dwolla-secret',
      title: 'Dwolla client secret',
      severity: 'critical',
      words: ['dwolla'],
      beside: true,
      value: base64url(50, 62),
    }),
  ],
};
