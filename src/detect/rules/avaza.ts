import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, digits, seq } from './shape.ts';

export const avaza: Provider = {
  id: 'avaza',
  name: 'Avaza',
  docs: 'https://api.avaza.com/',
  rules: [
    keyed({
      id: 'avaza-pat',
      title: 'Avaza personal access token',
      severity: 'medium',
      words: ['avaza'],
      beside: true,
      value: seq(digits(1, 30), '-', alnum(40)),
    }),
  ],
};
