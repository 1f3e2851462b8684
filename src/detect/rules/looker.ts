import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const looker: Provider = {
  id: 'looker',
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/',
  rules: [
    keyed({ id: 'looker-client-secret', title: 'Looker client secret', words: ['looker'], value: lower(24) }),
    keyed({ id: 'looker-client-id', title: 'Looker client ID', severity: 'low', words: ['looker'], value: lower(20) }),
  ],
};
