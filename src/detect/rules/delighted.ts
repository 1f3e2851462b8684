import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const delighted: Provider = {
  id: 'delighted',
  name: 'Delighted',
  docs: 'https://delighted.com/docs/api',
  rules: [
    keyed({
      id: 'delighted-api-key',
      title: 'Delighted API key',
      severity: 'medium',
      words: ['delighted'],
      beside: true,
      value: alnum(30, 33),
    }),
  ],
};
