import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const flat: Provider = {
  id: 'flat',
  name: 'Flat.io',
  docs: 'https://flat.io/developers/docs/',
  rules: [
    keyed({
      id: 'flat-api-token',
      title: 'Flat.io API token',
      severity: 'medium',
      words: ['flat_', 'flat.io', 'flat-'],
      beside: true,
      value: alnum(128, 140),
    }),
  ],
};
