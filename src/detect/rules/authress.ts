import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64, base64url, dashed, either, maybe, seq } from './shape.ts';

export const authress: Provider = {
  id: 'authress',
  name: 'Authress',
  docs: 'https://authress.io/knowledge-base/',
  rules: [
    keyed({
      id: 'authress-service-key',
      title: 'Authress service client key',
      words: ['authress'],
      beside: true,
      value: seq(
        either('sc_', 'ext_', 'scauth_', 'authress_'),
        alnum(5, 30),
        '.',
        alnum(4, 6),
        '.',
        either(dashed(10, 32), seq('acc_', base64url(10, 32))),
        '.',
        base64(30, 120),
        maybe('='),
      ),
    }),
    prefixed({
      id: 'authress-prefixed-key',
      title: 'Authress service client key by prefix',
      prefix: ['sc_', 'scauth_'],
      body: seq(
        alnum(5, 30),
        '.',
        alnum(4, 6),
        '.',
        either(seq('acc', base64url(10, 32)), dashed(10, 32)),
        '.',
        base64(30, 120),
        maybe('='),
      ),
    }),
  ],
};
