import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const statuspal: Provider = {
  id: 'statuspal',
  name: 'Statuspal',
  docs: 'https://www.statuspal.io/api-docs',
  rules: [
    keyed({
      id: 'statuspal-api-key',
      title: 'Statuspal API key',
      severity: 'medium',
      words: ['statuspal'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
