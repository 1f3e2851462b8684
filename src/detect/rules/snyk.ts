import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, guid, seq } from './shape.ts';

export const snyk: Provider = {
  id: 'snyk',
  name: 'Snyk',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  rules: [
    keyed({ id: 'snyk-api-token', title: 'Snyk API token', words: ['snyk'], value: guid }),
    prefixed({
      id: 'snyk-pat',
      title: 'Snyk personal access token',
      prefix: ['snyk_uat.', 'snyk_sat.'],
      body: seq(alnum(8), '.', base64url(60, 1000)),
    }),
  ],
};
