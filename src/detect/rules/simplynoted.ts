import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const simplynoted: Provider = {
  id: 'simplynoted',
  name: 'Simply Noted',
  docs: 'https://simplynoted.com/',
  rules: [
    keyed({
      id: 'simplynoted-api-key',
      title: 'Simply Noted API key',
      severity: 'medium',
      words: ['simplynoted'],
      beside: true,
      value: run('A-Za-z0-9._-', 330, 370),
    }),
  ],
};
