import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, upper } from './shape.ts';

export const alpaca: Provider = {
  id: 'alpaca',
  name: 'Alpaca',
  docs: 'https://docs.alpaca.markets/',
  rules: [
    keyed({
      id: 'alpaca-secret',
      title: 'Alpaca client secret',
      severity: 'critical',
      words: ['alpaca', 'apca'],
      value: alnum(40),
    }),
    keyed({
      id: 'alpaca-key-id',
      title: "'Alpaca key ID'",
      severity: 'medium',
      words: ['alpaca', 'apca'],
      value: upper(20),
    }),
  ],
};
