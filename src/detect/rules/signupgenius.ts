import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const signupgenius: Provider = {
  id: 'signupgenius',
  name: 'SignUpGenius',
  docs: 'https://developer.signupgenius.com/',
  rules: [
    keyed({
      id: 'signupgenius-api-key',
      title: 'SignUpGenius API key',
      severity: 'medium',
      words: ['signupgenius'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
