import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const walkscore: Provider = {
  id: 'walkscore',
  name: 'Walk Score',
  docs: 'https://www.walkscore.com/professional/api.php',
  rules: [
    keyed({
      id: 'walkscore-api-key',
      title: 'Walk Score API key',
      severity: 'medium',
      words: ['walkscore'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
