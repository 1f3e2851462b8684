import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const gogs: Provider = {
  id: 'gogs',
  name: 'Gogs',
  docs: 'https://github.com/gogs/docs-api',
  rules: [
    keyed({
      id: 'gogs-access-token',
      title: 'Gogs access token',
      severity: 'critical',
      words: ['gogs'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
