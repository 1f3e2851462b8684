import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const snipcart: Provider = {
  id: 'snipcart',
  name: 'Snipcart',
  docs: 'https://docs.snipcart.com/',
  rules: [
    keyed({
      id: 'snipcart-secret-key',
      title: 'Snipcart secret key',
      words: ['snipcart'],
      beside: true,
      value: wordy(75, 87),
    }),
  ],
};
