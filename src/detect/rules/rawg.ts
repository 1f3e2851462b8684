import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const rawg: Provider = {
  id: 'rawg',
  name: 'RAWG',
  docs: 'https://rawg.io/apidocs',
  rules: [
    keyed({
      id: 'rawg-api-key',
      title: 'RAWG API key',
      severity: 'medium',
      words: ['rawg_', 'rawg-', 'rawg.io', 'rawg api', 'rawg key', 'rawg token', 'rawg secret', 'rawg access', 'rawg'],
      value: lowerHex(32),
    }),
  ],
};
