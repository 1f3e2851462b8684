import type { Provider } from '../rule.ts';
import { around } from './make.ts';
import { alnum, either } from './shape.ts';

export const workos: Provider = {
  id: 'workos',
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference/api-keys',
  rules: [
    around({
      id: 'workos-api-key',
      title: 'WorkOS API key',
      before: either('sk_live_', 'sk_test_', 'sk_'),
      mark: ['a2V5X'],
      after: alnum(40, 120),
    }),
  ],
};
