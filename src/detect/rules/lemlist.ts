import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const lemlist: Provider = {
  id: 'lemlist',
  name: 'lemlist',
  docs: 'https://developer.lemlist.com/',
  rules: [
    keyed({ id: 'lemlist-api-key', title: 'lemlist API key', words: ['lemlist'], beside: true, value: alnum(32, 44) }),
  ],
};
