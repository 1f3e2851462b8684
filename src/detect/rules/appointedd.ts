import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const appointedd: Provider = {
  id: 'appointedd',
  name: 'Appointedd',
  docs: 'https://developers.appointedd.com/',
  rules: [
    keyed({
      id: 'appointedd-api-key',
      title: 'Appointedd API key',
      severity: 'medium',
      words: ['appointedd'],
      beside: true,
      value: run('A-Za-z0-9=+', 86, 92),
    }),
  ],
};
