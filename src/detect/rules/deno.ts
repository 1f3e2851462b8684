import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const deno: Provider = {
  id: 'deno',
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/api/rest/',
  rules: [
    prefixed({
      id: 'deno-access-token',
      title: 'Deno Deploy access token',
      severity: 'critical',
      prefix: ['ddp_', 'ddw_', 'ddo_'],
      body: alnum(36),
    }),
  ],
};
