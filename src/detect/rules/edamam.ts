import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, lowerHex } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
    keyed({
      id: 'edamam-app-id',
      title: 'Edamam application ID',
      severity: 'info',
      words: ['edamam'],
      beside: true,
      value: lowerHex(8),
    }),
  ],
};
