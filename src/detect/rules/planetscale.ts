import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const planetscale: Provider = {
  id: 'planetscale',
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs/concepts/service-tokens',
  rules: [
    prefixed({
      id: 'planetscale-token',
      title: 'PlanetScale service token',
      severity: 'critical',
      prefix: 'pscale_tkn_',
      body: base64url(32, 64),
    }),
    prefixed({
      id: 'planetscale-password',
      title: 'PlanetScale password',
      severity: 'critical',
      prefix: 'pscale_pw_',
      body: base64url(32, 64),
    }),
    prefixed({
      id: 'planetscale-oauth',
      title: 'PlanetScale OAuth token',
      prefix: 'pscale_oauth_',
      body: base64url(32, 64),
    }),
  ],
};
