import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const myintervals: Provider = {
  id: 'myintervals',
  name: 'Intervals',
  docs: 'https://www.myintervals.com/api/',
  rules: [
    keyed({
      id: 'myintervals-api-key',
      title: 'Intervals API key',
      severity: 'medium',
      words: ['myintervals'],
      beside: true,
      value: lower(11),
    }),
  ],
};
