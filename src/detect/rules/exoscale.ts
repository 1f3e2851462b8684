import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, lowerHex } from './shape.ts';

export const exoscale: Provider = {
  id: 'exoscale',
  name: 'Exoscale',
  docs: 'https://community.exoscale.com/reference/api/',
  rules: [
    prefixed({ id: 'exoscale-api-key', title: 'Exoscale API key', prefix: 'EXO', body: lowerHex(24) }),
    keyed({
      id: 'exoscale-secret-key',
      title: 'Exoscale secret key',
      severity: 'critical',
      words: ['exoscale'],
      value: base64url(43),
    }),
  ],
};
