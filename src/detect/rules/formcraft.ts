import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const formcraft: Provider = {
  id: 'formcraft',
  name: 'FormCraft',
  docs: 'https://formcrafts.com/',
  rules: [
    keyed({
      id: 'formcraft-api-key',
      title: 'FormCraft API key',
      severity: 'medium',
      words: ['formcraft'],
      beside: true,
      value: alnum(16),
    }),
  ],
};
