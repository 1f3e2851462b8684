import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const shotstack: Provider = {
  id: 'shotstack',
  name: 'Shotstack',
  docs: 'https://shotstack.io/docs/api/',
  rules: [
    keyed({
      id: 'shotstack-api-key',
      title: 'Shotstack API key',
      severity: 'medium',
      words: ['shotstack'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
