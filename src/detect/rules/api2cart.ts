import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const api2cart: Provider = {
  id: 'api2cart',
  name: 'API2Cart',
  docs: 'https://docs.api2cart.com/',
  rules: [
    keyed({
      id: 'api2cart-api-key',
      title: 'API2Cart API key',
      severity: 'medium',
      words: ['api2cart'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
