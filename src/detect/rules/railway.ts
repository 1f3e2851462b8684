import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const railway: Provider = {
  id: 'railway',
  name: 'Railway',
  docs: 'https://docs.railway.com/reference/public-api',
  rules: [
    keyed({
      id: 'railway-token',
      title: 'Railway API token',
      severity: 'critical',
      words: ['railway'],
      beside: true,
      value: guid,
    }),
  ],
};
