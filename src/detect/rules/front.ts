import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, maybe, seq } from './shape.ts';

export const front: Provider = {
  id: 'front',
  name: 'Front',
  docs: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
  rules: [
    keyed({
      id: 'front-api-token',
      title: 'Front API token',
      words: ['front_', 'frontapp', 'front-', 'front.'],
      beside: true,
      value: seq(alnum(36), '.', base64url(120, 244), maybe(seq('.', base64url(20, 100)))),
    }),
  ],
};
