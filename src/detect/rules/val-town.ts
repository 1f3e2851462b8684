import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const valTown: Provider = {
  id: 'val-town',
  name: 'Val Town',
  docs: 'https://docs.val.town/',
  rules: [
    prefixed({ id: 'val-town-api-token', title: 'Val Town API token', prefix: 'vtwn_', body: base64url(26, 32) }),
  ],
};
