import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const aha: Provider = {
  id: 'aha',
  name: 'Aha!',
  docs: 'https://www.aha.io/api',
  rules: [
    keyed({
      id: 'aha-api-key',
      title: 'Aha! API key',
      words: ['aha_', 'aha.io', 'aha-'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
