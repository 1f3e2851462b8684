import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const apollo: Provider = {
  id: 'apollo',
  name: 'Apollo.io',
  docs: 'https://docs.apollo.io/',
  rules: [
    keyed({
      id: 'apollo-api-key',
      title: 'Apollo.io API key',
      severity: 'medium',
      words: ['apollo'],
      beside: true,
      value: base64url(22, 34),
    }),
  ],
};
