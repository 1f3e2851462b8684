import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const customerio: Provider = {
  id: 'customerio',
  name: 'Customer.io',
  docs: 'https://docs.customer.io/',
  rules: [
    keyed({
      id: 'customerio-api-key',
      title: 'Customer.io API key',
      words: ['customerio', 'customer_io', 'customer.io', 'cio_'],
      beside: true,
      value: either(alnum(20), alnum(32)),
    }),
  ],
};
