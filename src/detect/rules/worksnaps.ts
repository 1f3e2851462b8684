import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const worksnaps: Provider = {
  id: 'worksnaps',
  name: 'Worksnaps',
  docs: 'https://www.worksnaps.com/api.html',
  rules: [
    keyed({
      id: 'worksnaps-api-token',
      title: 'Worksnaps API token',
      severity: 'medium',
      words: ['worksnaps'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
