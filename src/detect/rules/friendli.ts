import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const friendli: Provider = {
  id: 'friendli',
  name: 'Friendli AI',
  docs: 'https://friendli.ai/docs/',
  rules: [prefixed({ id: 'friendli-token', title: 'Friendli AI API token', prefix: 'flp_', body: alnum(44, 60) })],
};
