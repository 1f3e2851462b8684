import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const cohere: Provider = {
  id: 'cohere',
  name: 'Cohere',
  docs: 'https://docs.cohere.com/',
  rules: [keyed({ id: 'cohere-api-key', title: 'Cohere API key', words: ['cohere', 'co_api_key'], value: alnum(40) })],
};
