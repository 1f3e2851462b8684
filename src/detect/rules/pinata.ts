import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pinata: Provider = {
  id: 'pinata',
  name: 'Pinata',
  docs: 'https://docs.pinata.cloud/',
  rules: [
    keyed({
      id: 'pinata-secret',
      title: 'Pinata client secret',
      words: ['pinata'],
      beside: true,
      value: alnum(64, 76),
    }),
    keyed({
      id: 'pinata-api-key',
      title: 'Pinata API key',
      severity: 'medium',
      words: ['pinata'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
