import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const honeybadger: Provider = {
  id: 'honeybadger',
  name: 'Honeybadger',
  docs: 'https://docs.honeybadger.io/api/',
  rules: [
    keyed({
      id: 'honeybadger-api-key',
      title: 'Honeybadger API key',
      severity: 'medium',
      words: ['honeybadger'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
