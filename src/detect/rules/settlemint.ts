import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const settlemint: Provider = {
  id: 'settlemint',
  name: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation/',
  rules: [
    prefixed({
      id: 'settlemint-access-token',
      title: 'SettleMint access token',
      prefix: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
      body: alnum(16),
    }),
  ],
};
