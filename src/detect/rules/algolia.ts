import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const algolia: Provider = {
  id: 'algolia',
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  rules: [
    keyed({ id: 'algolia-admin-key', title: 'Algolia admin key', words: ['algolia', 'docsearch'], value: alnum(32) }),
  ],
};
