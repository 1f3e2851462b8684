import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const bitly: Provider = {
  id: 'bitly',
  name: 'Bitly',
  docs: 'https://dev.bitly.com/',
  rules: [
    keyed({
      id: 'bitly-access-token',
      title: 'Bitly access token',
      severity: 'medium',
      words: ['bitly', 'bit.ly'],
      value: alnum(40),
    }),
  ],
};
