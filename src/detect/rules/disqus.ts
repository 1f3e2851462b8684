import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const disqus: Provider = {
  id: 'disqus',
  name: 'Disqus',
  docs: 'https://disqus.com/api/docs/',
  rules: [
    keyed({
      id: 'disqus-api-secret',
      title: 'Disqus API secret',
      words: ['disqus'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
