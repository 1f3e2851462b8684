import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const adzuna: Provider = {
  id: 'adzuna',
  name: 'Adzuna',
  docs: 'https://developer.adzuna.com/',
  rules: [
    keyed({
      id: 'adzuna-api-key',
      title: 'Adzuna API key',
      severity: 'medium',
      words: ['adzuna'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
