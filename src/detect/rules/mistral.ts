import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const mistral: Provider = {
  id: 'mistral',
  name: 'Mistral AI',
  docs: 'https://docs.mistral.ai/',
  rules: [keyed({ id: 'mistral-api-key', title: 'Mistral AI API key', words: ['mistral'], value: alnum(32) })],
};
