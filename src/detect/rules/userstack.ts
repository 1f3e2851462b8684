import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const userstack: Provider = {
  id: 'userstack',
  name: 'userstack',
  docs: 'https://userstack.com/documentation',
  rules: [
    keyed({
      id: 'userstack-api-key',
      title: 'userstack API key',
      severity: 'medium',
      words: ['userstack'],
      value: lower(32),
    }),
  ],
};
