import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const aviationstack: Provider = {
  id: 'aviationstack',
  name: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  rules: [
    keyed({
      id: 'aviationstack-api-key',
      title: 'aviationstack API key',
      severity: 'medium',
      words: ['aviationstack'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
