import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const looker: Provider = {
  id: 'looker',
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/',
  rules: [
    keyed({
      id: 'looker-client-secret',
      title: 'Looker client secret',
      words: ['looker'],
      beside: true,
      value: alnum(24, 36),
    }),
    keyed({
      id: 'looker-client-id',
      title: 'Looker client ID',
      severity: 'info',
      words: ['looker'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
