import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const imgur: Provider = {
  id: 'imgur',
  name: 'Imgur',
  docs: 'https://apidocs.imgur.com/',
  rules: [
    keyed({
      id: 'imgur-client-secret',
      title: 'Imgur client secret',
      words: ['imgur'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
