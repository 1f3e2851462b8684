import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const reddit: Provider = {
  id: 'reddit',
  name: 'Reddit',
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  rules: [
    keyed({
      id: 'reddit-client-secret',
      title: 'Reddit client secret',
      words: ['reddit'],
      beside: true,
      value: base64url(27, 30),
    }),
  ],
};
