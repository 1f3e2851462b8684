import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const bigcommerce: Provider = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com/',
  rules: [
    keyed({
      id: 'bigcommerce-access-token',
      title: 'BigCommerce access token',
      words: ['bigcommerce'],
      value: lower(31),
    }),
  ],
};
