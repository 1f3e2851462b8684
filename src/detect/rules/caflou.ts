import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const caflou: Provider = {
  id: 'caflou',
  name: 'Caflou',
  docs: 'https://app.caflou.com/api',
  rules: [
    keyed({
      id: 'caflou-api-key',
      title: 'Caflou API key',
      severity: 'medium',
      words: ['caflou'],
      beside: true,
      value: run('A-Za-z0-9._-', 140, 180),
    }),
  ],
};
