import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const infura: Provider = {
  id: 'infura',
  name: 'Infura',
  docs: 'https://docs.metamask.io/services/',
  rules: [keyed({ id: 'infura-api-key', title: 'Infura API key', words: ['infura'], value: alnum(32) })],
};
