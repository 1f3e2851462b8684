import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const weatherstack: Provider = {
  id: 'weatherstack',
  name: 'weatherstack',
  docs: 'https://weatherstack.com/documentation',
  rules: [
    keyed({
      id: 'weatherstack-api-key',
      title: 'weatherstack API key',
      severity: 'medium',
      words: ['weatherstack'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
