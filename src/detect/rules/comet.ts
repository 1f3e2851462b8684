import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const comet: Provider = {
  id: 'comet',
  name: 'Comet',
  docs: 'https://www.comet.com/docs/',
  rules: [keyed({ id: 'comet-api-key', title: 'Comet API key', words: ['comet'], beside: true, value: alnum(25, 37) })],
};
