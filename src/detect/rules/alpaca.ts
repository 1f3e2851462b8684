import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(40, 52),
    }),
    keyed({
      id: 'alpaca-key-id',
      title: 'Alpaca key ID',
      severity: 'medium',
      words: ['alpaca', 'apca'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
