import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const semaphore: Provider = {
  id: 'semaphore',
  name: 'Semaphore CI',
  docs: 'https://docs.semaphoreci.com/using-semaphore/user-management',
  rules: [
    keyed({
      id: 'semaphore-api-token',
      title: 'Semaphore CI API token',
      words: ['semaphore'],
      beside: true,
      value: base64url(20, 32),
    }),
  ],
};
