import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const courier: Provider = {
  id: 'courier',
  name: 'Courier',
  docs: 'https://www.courier.com/docs/',
  rules: [
    keyed({
      id: 'courier-auth-token',
      title: 'Courier auth token',
      severity: 'medium',
      words: ['courier'],
      beside: true,
      value: seq('pk_', alnum(2, 12), '_', alnum(28)),
    }),
  ],
};
