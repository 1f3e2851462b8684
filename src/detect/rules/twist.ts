import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, maybe, seq } from './shape.ts';

export const twist: Provider = {
  id: 'twist',
  name: 'Twist',
  docs: 'https://developer.twist.com/',
  rules: [
    keyed({
      id: 'twist-oauth-token',
      title: 'Twist OAuth token',
      words: ['twist'],
      beside: true,
      value: seq(maybe('oauth2:'), alnum(40)),
    }),
  ],
};
