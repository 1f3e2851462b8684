import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const clerk: Provider = {
  id: 'clerk',
  name: 'Clerk',
  docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  rules: [
    keyed({
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      words: ['clerk'],
      beside: true,
      value: seq('sk_', either('live', 'test'), '_', alnum(42)),
    }),
  ],
};
