import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(40),
    }),
  ],
};
