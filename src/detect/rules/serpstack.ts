import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
