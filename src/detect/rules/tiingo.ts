import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const tiingo: Provider = {
  id: 'tiingo',
  name: 'Tiingo',
  docs: 'https://www.tiingo.com/documentation/',
  rules: [
    keyed({
      id: 'tiingo-api-token',
      title: 'Tiingo API token',
      severity: 'medium',
      words: ['tiingo'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
