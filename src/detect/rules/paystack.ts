import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, letters, seq } from './shape.ts';

export const paystack: Provider = {
  id: 'paystack',
  name: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  rules: [
    keyed({
      id: 'paystack-secret-key',
      title: 'Paystack secret key',
      severity: 'critical',
      words: ['paystack'],
      beside: true,
      value: seq('sk_', letters(1, 8), '_', alnum(40)),
    }),
  ],
};
