import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const pinata: Provider = {
  id: 'pinata',
  name: 'Pinata',
  docs: 'https://docs.pinata.cloud/',
  rules: [
    keyed({ id: 'pinata-secret', title: 'Pinata client secret', words: ['pinata'], value: lowerHex(64) }),
    keyed({
      id: 'pinata-api-key',
      title: 'Pinata API key',
      severity: 'medium',
      words: ['pinata'],
      value: lowerHex(20),
    }),
  ],
};
