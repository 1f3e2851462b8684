import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq, wordy } from './shape.ts';

export const clearbit: Provider = {
  id: 'clearbit',
  name: 'Clearbit',
  docs: 'https://dashboard.clearbit.com/docs',
  rules: [
    keyed({
      id: 'clearbit-secret-key',
      title: 'Clearbit secret key',
      words: ['clearbit'],
      beside: true,
      value: seq(either('sk_', 'pk_', wordy(3)), alnum(32)),
    }),
  ],
};
