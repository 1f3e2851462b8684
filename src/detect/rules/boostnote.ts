import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const boostnote: Provider = {
  id: 'boostnote',
  name: 'Boost Note',
  docs: 'https://boostnote.io/',
  rules: [
    keyed({
      id: 'boostnote-api-token',
      title: 'Boost Note API token',
      severity: 'medium',
      words: ['boostnote'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
