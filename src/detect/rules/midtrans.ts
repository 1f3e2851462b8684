import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const midtrans: Provider = {
  id: 'midtrans',
  name: 'Midtrans',
  docs: 'https://docs.midtrans.com/docs/account-overview',
  rules: [
    prefixed({
      id: 'midtrans-server-key',
      title: 'Midtrans server key',
      severity: 'critical',
      prefix: ['Mid-server-', 'SB-Mid-server-'],
      body: base64url(20, 28),
    }),
    prefixed({
      id: 'midtrans-client-key',
      title: 'Midtrans client key',
      severity: 'info',
      prefix: ['Mid-client-', 'SB-Mid-client-'],
      body: base64url(12, 20),
    }),
  ],
};
