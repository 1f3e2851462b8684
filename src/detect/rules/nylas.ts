import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const nylas: Provider = {
  id: 'nylas',
  name: 'Nylas',
  docs: 'https://developer.nylas.com/docs/v3/auth/',
  rules: [
    keyed({
      id: 'nylas-access-token',
      title: 'Nylas access token',
      words: ['nylas'],
      beside: true,
      value: alnum(30, 42),
    }),
    prefixed({ id: 'nylas-api-key', title: 'Nylas API key', prefix: 'nyk_v0_', body: alnum(64) }),
    prefixed({
      id: 'nylas-api-key-short',
      title: 'Nylas API key of the other form',
      prefix: 'nyk_',
      body: alnum(60, 72),
    }),
  ],
};
