import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const tefter: Provider = {
  id: 'tefter',
  name: 'Tefter',
  docs: 'https://tefter.io/',
  rules: [
    keyed({
      id: 'tefter-api-token',
      title: 'Tefter API token',
      severity: 'medium',
      words: ['tefter'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
