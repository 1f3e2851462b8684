import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const oopspam: Provider = {
  id: 'oopspam',
  name: 'OOPSpam',
  docs: 'https://www.oopspam.com/docs/',
  rules: [
    keyed({
      id: 'oopspam-api-key',
      title: 'OOPSpam API key',
      severity: 'medium',
      words: ['oopspam'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
