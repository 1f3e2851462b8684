import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const iconfinder: Provider = {
  id: 'iconfinder',
  name: 'Iconfinder',
  docs: 'https://developer.iconfinder.com/',
  rules: [
    keyed({
      id: 'iconfinder-api-key',
      title: 'Iconfinder API key',
      severity: 'medium',
      words: ['iconfinder'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
