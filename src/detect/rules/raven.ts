import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const raven: Provider = {
  id: 'raven',
  name: 'Raven',
  docs: 'https://raven.dev/',
  rules: [
    keyed({
      id: 'raven-api-key',
      title: 'Raven API key',
      severity: 'medium',
      words: ['raven'],
      beside: true,
      value: run('A-Z0-9-', 16, 17),
    }),
  ],
};
