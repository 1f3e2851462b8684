import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const aircall: Provider = {
  id: 'aircall',
  name: 'Aircall',
  docs: 'https://developer.aircall.io/',
  rules: [
    keyed({
      id: 'aircall-api-token',
      title: 'Aircall API token',
      words: ['aircall'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
