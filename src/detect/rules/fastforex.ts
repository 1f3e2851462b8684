import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const fastforex: Provider = {
  id: 'fastforex',
  name: 'fastFOREX',
  docs: 'https://fastforex.readme.io/',
  rules: [
    keyed({
      id: 'fastforex-api-key',
      title: 'fastFOREX API key',
      severity: 'medium',
      words: ['fastforex'],
      beside: true,
      value: run('a-z0-9-', 28),
    }),
  ],
};
