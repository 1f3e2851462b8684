import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const thunderstore: Provider = {
  id: 'thunderstore',
  name: 'Thunderstore',
  docs: 'https://thunderstore.io/',
  rules: [
    prefixed({
      id: 'thunderstore-api-token',
      title: 'Thunderstore API token',
      severity: 'medium',
      prefix: 'tss_',
      body: alnum(36, 40),
    }),
  ],
};
