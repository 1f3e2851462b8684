import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const redirectPizza: Provider = {
  id: 'redirect-pizza',
  name: 'redirect.pizza',
  docs: 'https://redirect.pizza/docs',
  rules: [
    prefixed({
      id: 'redirect-pizza-api-token',
      title: 'redirect.pizza API token',
      severity: 'medium',
      prefix: 'rpa_',
      body: alnum(44, 64),
    }),
  ],
};
