import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const infomaniak: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  docs: 'https://developer.infomaniak.com/docs/api',
  rules: [
    keyed({
      id: 'infomaniak-api-token',
      title: 'Infomaniak API token',
      severity: 'critical',
      words: ['infomaniak'],
      beside: true,
      value: base64url(64, 87),
    }),
  ],
};
