import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { either, lower, lowerHex } from './shape.ts';

export const checkly: Provider = {
  id: 'checkly',
  name: 'Checkly',
  docs: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  rules: [
    keyed({
      id: 'checkly-api-key',
      title: 'Checkly API key',
      severity: 'medium',
      words: ['checkly'],
      value: either(lower(32)),
    }),
    prefixed({ id: 'checkly-user-key', title: "'Checkly user API key'", prefix: 'cu_', body: lowerHex(32) }),
  ],
};
