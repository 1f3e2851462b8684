import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const serphouse: Provider = {
  id: 'serphouse',
  name: 'SERPHouse',
  docs: 'https://docs.serphouse.com/',
  rules: [
    keyed({
      id: 'serphouse-api-token',
      title: 'SERPHouse API token',
      severity: 'medium',
      words: ['serphouse'],
      beside: true,
      value: alnum(60, 72),
    }),
  ],
};
