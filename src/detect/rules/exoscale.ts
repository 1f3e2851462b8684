import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const exoscale: Provider = {
  id: 'exoscale',
  name: 'Exoscale',
  docs: 'https://community.exoscale.com/reference/api/',
  rules: [
    keyed({ id: 'exoscale-api-key', title: 'Exoscale API key', words: ['exoscale'], value: seq('EXO', alnum(24)) }),
    keyed({
      id: 'exoscale-secret-key',
      title: 'Exoscale secret key',
      severity: 'critical',
      words: ['exoscale'],
      value: base64url(40, 43),
    }),
  ],
};
