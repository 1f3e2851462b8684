import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
