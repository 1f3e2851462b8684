import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const bigcommerce: Provider = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com/',
  rules: [
    keyed({
      id: 'bigcommerce-access-token',
      title: 'BigCommerce access token',
      words: ['bigcommerce'],
      beside: true,
      value: alnum(31, 43),
    }),
  ],
};
