import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower, seq } from './shape.ts';

export const commercejs: Provider = {
  id: 'commercejs',
  name: 'Commerce.js',
  docs: 'https://commercejs.com/docs/',
  rules: [
    keyed({
      id: 'commercejs-api-key',
      title: 'Commerce.js API key',
      words: ['commercejs'],
      value: seq('sk_', lower(42, 46)),
    }),
  ],
};
