import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const freshbooks: Provider = {
  id: 'freshbooks',
  name: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/authentication',
  rules: [
    keyed({
      id: 'freshbooks-access-token',
      title: 'FreshBooks access token',
      words: ['freshbooks'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
