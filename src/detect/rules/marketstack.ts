import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const marketstack: Provider = {
  id: 'marketstack',
  name: 'marketstack',
  docs: 'https://marketstack.com/documentation',
  rules: [
    keyed({
      id: 'marketstack-api-key',
      title: 'marketstack API key',
      severity: 'medium',
      words: ['marketstack'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
