import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, either, seq } from './shape.ts';

export const mailjet: Provider = {
  id: 'mailjet',
  name: 'Mailjet',
  docs: 'https://dev.mailjet.com/',
  rules: [
    keyed({ id: 'mailjet-secret-key', title: 'Mailjet secret key', words: ['mailjet'], value: either(alnum(32)) }),
    keyed({
      id: 'mailjet-basic-auth',
      title: 'Mailjet key pair in base64',
      words: ['mailjet'],
      value: seq(base64(87), '='),
    }),
  ],
};
