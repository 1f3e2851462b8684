import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid } from './shape.ts';

export const logzio: Provider = {
  id: 'logzio',
  name: 'Logz.io',
  docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/',
  rules: [
    keyed({
      id: 'logzio-api-token',
      title: 'Logz.io API token',
      words: ['logz'],
      beside: true,
      value: either(guid, alnum(32, 44)),
    }),
  ],
};
