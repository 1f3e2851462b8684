import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const razorpay: Provider = {
  id: 'razorpay',
  name: 'Razorpay',
  docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  rules: [
    prefixed({ id: 'razorpay-key-id', title: 'Razorpay key id', prefix: 'rzp_live_', body: alnum(14) }),
    prefixed({
      id: 'razorpay-test-key',
      title: 'Razorpay test key',
      severity: 'low',
      prefix: 'rzp_test_',
      body: alnum(14),
    }),
    keyed({
      id: 'razorpay-key-secret',
      title: 'Razorpay key secret',
      severity: 'critical',
      words: ['razorpay', 'rzp'],
      beside: true,
      value: alnum(24, 36),
    }),
  ],
};
