import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const ramp: Provider = {
  id: 'ramp',
  name: 'Ramp',
  docs: 'https://docs.ramp.com/developer-api/',
  rules: [
    prefixed({
      id: 'ramp-client-secret',
      title: 'Ramp client secret',
      severity: 'critical',
      prefix: ['ramp_sec_', 'ramp_tok_'],
      body: alnum(48),
    }),
    prefixed({ id: 'ramp-client-id', title: 'Ramp client ID', severity: 'info', prefix: 'ramp_id_', body: alnum(40) }),
  ],
};
