import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const checio: Provider = {
  id: 'checio',
  name: 'Checkio',
  docs: 'https://checio.com/',
  rules: [
    keyed({
      id: 'checio-api-key',
      title: 'Checkio API key',
      severity: 'medium',
      words: ['checio'],
      beside: true,
      value: seq('pk_', alnum(43, 48)),
    }),
  ],
};
