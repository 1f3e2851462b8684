import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const parseur: Provider = {
  id: 'parseur',
  name: 'Parseur',
  docs: 'https://developer.parseur.com/',
  rules: [
    keyed({
      id: 'parseur-api-key',
      title: 'Parseur API key',
      severity: 'medium',
      words: ['parseur'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
