import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

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
      value: lowerHex(64),
    }),
  ],
};
