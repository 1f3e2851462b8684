import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(40),
    }),
  ],
};
