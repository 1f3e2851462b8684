import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const crisp: Provider = {
  id: 'crisp',
  name: 'Crisp',
  docs: 'https://docs.crisp.chat/',
  rules: [keyed({ id: 'crisp-token', title: 'Crisp API token', words: ['crisp'], beside: true, value: alnum(64, 76) })],
};
