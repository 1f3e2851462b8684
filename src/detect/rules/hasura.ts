import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const hasura: Provider = {
  id: 'hasura',
  name: 'Hasura',
  docs: 'https://hasura.io/docs',
  rules: [
    keyed({
      id: 'hasura-admin-secret',
      title: 'Hasura admin secret',
      severity: 'critical',
      words: ['hasura'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
