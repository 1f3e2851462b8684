import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, lowerHex, seq, uuid } from './shape.ts';

export const tatum: Provider = {
  id: 'tatum',
  name: 'Tatum',
  docs: 'https://docs.tatum.io/',
  rules: [
    keyed({
      id: 'tatum-api-key',
      title: 'Tatum API key',
      words: ['tatum'],
      value: either(uuid, seq('t-', lowerHex(24), '-', lowerHex(24))),
    }),
  ],
};
