import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const mediastack: Provider = {
  id: 'mediastack',
  name: 'mediastack',
  docs: 'https://mediastack.com/documentation',
  rules: [
    keyed({
      id: 'mediastack-api-key',
      title: 'mediastack API key',
      severity: 'medium',
      words: ['mediastack'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
