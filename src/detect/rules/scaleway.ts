import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { upper, uuid } from './shape.ts';

export const scaleway: Provider = {
  id: 'scaleway',
  name: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  rules: [
    prefixed({
      id: 'scaleway-access-key',
      title: 'Scaleway access key',
      severity: 'medium',
      prefix: 'SCW',
      body: upper(17),
    }),
    keyed({
      id: 'scaleway-secret-key',
      title: 'Scaleway secret key',
      severity: 'critical',
      words: ['scaleway', 'scw_secret', 'scw_'],
      value: uuid,
    }),
  ],
};
