import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const auth0: Provider = {
  id: 'auth0',
  name: 'Auth0',
  docs: 'https://auth0.com/docs/get-started/applications/application-settings',
  rules: [
    keyed({
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      severity: 'critical',
      words: ['auth0'],
      value: base64url(64, 70),
    }),
    keyed({
      id: 'auth0-client-id',
      title: 'Auth0 client ID',
      severity: 'info',
      words: ['auth0'],
      value: base64url(32, 60),
    }),
    keyed({
      id: 'auth0-management-token',
      title: 'Auth0 management API token',
      words: ['auth0'],
      value: seq('eyJ', base64url(20, 300), '.', base64url(20, 2000), '.', base64url(20, 800)),
    }),
  ],
};
