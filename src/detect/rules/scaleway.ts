import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, guid, seq } from './shape.ts';

export const scaleway: Provider = {
  id: 'scaleway',
  name: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  rules: [
    keyed({
      id: 'scaleway-access-key',
      title: 'Scaleway access key',
      severity: 'medium',
      words: ['scaleway', 'scw_'],
      value: seq('SCW', alnum(17)),
    }),
    keyed({
      id: 'scaleway-secret-key',
      title: 'Scaleway secret key',
      severity: 'critical',
      words: ['scaleway', 'scw_'],
      value: guid,
    }),
  ],
};
