import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const zeplin: Provider = {
  id: 'zeplin',
  name: 'Zeplin',
  docs: 'https://docs.zeplin.dev/',
  rules: [
    keyed({
      id: 'zeplin-pat',
      title: 'Zeplin personal access token',
      severity: 'medium',
      words: ['zeplin'],
      beside: true,
      value: run('A-Za-z0-9._-', 340, 420),
    }),
  ],
};
