import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const edamam: Provider = {
  id: 'edamam',
  name: 'Edamam',
  docs: 'https://developer.edamam.com/',
  rules: [
    keyed({
      id: 'edamam-api-key',
      title: 'Edamam API key',
      severity: 'medium',
      words: ['edamam'],
      value: lowerHex(32),
    }),
    keyed({
      id: 'edamam-app-id',
      title: 'Edamam application ID',
      severity: 'low',
      words: ['edamam'],
      value: lowerHex(8),
    }),
  ],
};
