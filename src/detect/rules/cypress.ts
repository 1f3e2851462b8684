import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const cypress: Provider = {
  id: 'cypress',
  name: 'Cypress Cloud',
  docs: 'https://docs.cypress.io/cloud/',
  rules: [
    keyed({
      id: 'cypress-record-key',
      title: 'Cypress Cloud record key',
      severity: 'medium',
      words: ['cypress', '--record --key'],
      beside: true,
      value: guid,
    }),
  ],
};
