import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const borgbase: Provider = {
  id: 'borgbase',
  name: 'BorgBase',
  docs: 'https://docs.borgbase.com/api/',
  rules: [
    keyed({
      id: 'borgbase-api-token',
      title: 'BorgBase API token',
      words: ['borgbase'],
      beside: true,
      value: run('A-Za-z0-9/_.-', 146, 156),
    }),
  ],
};
