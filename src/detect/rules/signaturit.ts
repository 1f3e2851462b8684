import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const signaturit: Provider = {
  id: 'signaturit',
  name: 'Signaturit',
  docs: 'https://docs.signaturit.com/',
  rules: [
    keyed({
      id: 'signaturit-access-token',
      title: 'Signaturit access token',
      words: ['signaturit'],
      beside: true,
      value: alnum(86, 98),
    }),
  ],
};
