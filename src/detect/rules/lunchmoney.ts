import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const lunchmoney: Provider = {
  id: 'lunchmoney',
  name: 'Lunch Money',
  docs: 'https://lunchmoney.dev/',
  rules: [
    keyed({
      id: 'lunchmoney-access-token',
      title: 'Lunch Money access token',
      severity: 'medium',
      words: ['lunchmoney', 'lunch_money'],
      beside: true,
      value: alnum(50, 62),
    }),
  ],
};
