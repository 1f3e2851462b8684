import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url } from './shape.ts';

export const plivo: Provider = {
  id: 'plivo',
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs/account/',
  rules: [
    keyed({ id: 'plivo-auth-token', title: 'Plivo auth token', words: ['plivo'], value: base64url(40) }),
    keyed({ id: 'plivo-auth-id', title: 'Plivo auth ID', severity: 'medium', words: ['plivo'], value: alnum(20) }),
  ],
};
