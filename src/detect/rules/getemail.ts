import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const getemail: Provider = {
  id: 'getemail',
  name: 'GetEmail',
  docs: 'https://getemail.io/',
  rules: [
    keyed({
      id: 'getemail-api-key',
      title: 'GetEmail API key',
      severity: 'medium',
      words: ['getemail'],
      beside: true,
      value: dashed(19, 20),
    }),
  ],
};
