import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ipstack: Provider = {
  id: 'ipstack',
  name: 'ipstack',
  docs: 'https://ipstack.com/documentation',
  rules: [
    keyed({
      id: 'ipstack-api-key',
      title: 'ipstack API key',
      severity: 'medium',
      words: ['ipstack'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
