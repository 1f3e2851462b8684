import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const cicero: Provider = {
  id: 'cicero',
  name: 'Cicero',
  docs: 'https://cicero.azavea.com/docs/',
  rules: [
    keyed({
      id: 'cicero-api-key',
      title: 'Cicero API key',
      severity: 'medium',
      words: ['cicero'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
