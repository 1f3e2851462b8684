import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const phrase: Provider = {
  id: 'phrase',
  name: 'Phrase',
  docs: 'https://developers.phrase.com/',
  rules: [
    keyed({
      id: 'phrase-access-token',
      title: 'Phrase access token',
      words: ['phrase'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
