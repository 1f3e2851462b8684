import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(40),
    }),
  ],
};
