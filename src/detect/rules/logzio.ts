import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, uuid } from './shape.ts';

export const logzio: Provider = {
  id: 'logzio',
  name: 'Logz.io',
  docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/',
  rules: [
    keyed({
      id: 'logzio-api-token',
      title: 'Logz.io API token',
      words: ['logz', 'logzio'],
      value: either(uuid, alnum(32)),
    }),
  ],
};
