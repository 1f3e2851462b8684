import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const vimeo: Provider = {
  id: 'vimeo',
  name: 'Vimeo',
  docs: 'https://developer.vimeo.com/api/authentication',
  rules: [
    keyed({
      id: 'vimeo-access-token',
      title: 'Vimeo access token',
      words: ['vimeo'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
