import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lower, lowerHex } from './shape.ts';

export const customerio: Provider = {
  id: 'customerio',
  name: 'Customer.io',
  docs: 'https://docs.customer.io/',
  rules: [
    keyed({
      id: 'customerio-api-key',
      title: 'Customer.io API key',
      words: ['customerio', 'customer_io', 'customer.io', 'cio_'],
      value: either(lower(20), lowerHex(32)),
    }),
  ],
};
