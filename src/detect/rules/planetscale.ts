import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { run } from './shape.ts';

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
      body: run('A-Za-z0-9_.=-', 32, 64),
    }),
    prefixed({
      id: 'planetscale-password',
      title: 'PlanetScale password',
      severity: 'critical',
      prefix: 'pscale_pw_',
      body: run('A-Za-z0-9_.=-', 32, 64),
    }),
    prefixed({
      id: 'planetscale-oauth',
      title: 'PlanetScale OAuth token',
      prefix: 'pscale_oauth_',
      body: run('A-Za-z0-9_.=-', 32, 64),
    }),
  ],
};
