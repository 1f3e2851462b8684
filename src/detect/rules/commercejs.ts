import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const commercejs: Provider = {
  id: 'commercejs',
  name: 'Commerce.js',
  docs: 'https://commercejs.com/docs/',
  rules: [
    keyed({
      id: 'commercejs-api-key',
      title: 'Commerce.js API key',
      words: ['commercejs'],
      beside: true,
      value: seq('sk_', alnum(42, 46)),
    }),
  ],
};
