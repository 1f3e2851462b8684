import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const jotform: Provider = {
  id: 'jotform',
  name: 'Jotform',
  docs: 'https://api.jotform.com/docs/',
  rules: [
    keyed({
      id: 'jotform-api-key',
      title: 'Jotform API key',
      severity: 'medium',
      words: ['jotform'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
