import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const fixer: Provider = {
  id: 'fixer',
  name: 'Fixer',
  docs: 'https://fixer.io/documentation',
  rules: [
    keyed({
      id: 'fixer-api-key',
      title: 'Fixer API key',
      severity: 'medium',
      words: ['fixer'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
