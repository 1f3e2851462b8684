import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pipedream: Provider = {
  id: 'pipedream',
  name: 'Pipedream',
  docs: 'https://pipedream.com/docs/rest-api/auth',
  rules: [
    keyed({
      id: 'pipedream-api-key',
      title: 'Pipedream API key',
      words: ['pipedream'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
