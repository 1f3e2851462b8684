import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

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
      beside: true,
      value: either(alnum(32, 44)),
    }),
    keyed({
      id: 'checkly-user-key',
      title: 'Checkly user API key',
      words: ['checkly'],
      beside: true,
      value: seq('cu_', alnum(32, 44)),
    }),
  ],
};
