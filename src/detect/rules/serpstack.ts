import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const serpstack: Provider = {
  id: 'serpstack',
  name: 'serpstack',
  docs: 'https://serpstack.com/documentation',
  rules: [
    keyed({
      id: 'serpstack-api-key',
      title: 'serpstack API key',
      severity: 'medium',
      words: ['serpstack'],
      value: lower(32),
    }),
  ],
};
