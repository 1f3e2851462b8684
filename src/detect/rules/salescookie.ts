import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const salescookie: Provider = {
  id: 'salescookie',
  name: 'SalesCookie',
  docs: 'https://support.salescookie.com/',
  rules: [
    keyed({
      id: 'salescookie-api-key',
      title: 'SalesCookie API key',
      severity: 'medium',
      words: ['salescookie'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
