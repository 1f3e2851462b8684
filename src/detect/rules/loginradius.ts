import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const loginradius: Provider = {
  id: 'loginradius',
  name: 'LoginRadius',
  docs: 'https://www.loginradius.com/docs/api/',
  rules: [
    keyed({
      id: 'loginradius-api-secret',
      title: 'LoginRadius API secret',
      words: ['loginradius'],
      beside: true,
      value: guid,
    }),
  ],
};
