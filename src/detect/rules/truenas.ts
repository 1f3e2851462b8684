import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, digits, seq } from './shape.ts';

export const truenas: Provider = {
  id: 'truenas',
  name: 'TrueNAS',
  docs: 'https://www.truenas.com/docs/',
  rules: [
    keyed({
      id: 'truenas-api-key',
      title: 'TrueNAS API key',
      words: ['truenas', 'login_with_api_key'],
      value: seq(digits(1, 3), '-', alnum(64)),
    }),
  ],
};
