import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ynab: Provider = {
  id: 'ynab',
  name: 'YNAB',
  docs: 'https://api.ynab.com/',
  rules: [
    keyed({
      id: 'ynab-access-token',
      title: 'YNAB access token',
      severity: 'medium',
      words: ['youneedabudget', 'ynab'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
