import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, guid, seq } from './shape.ts';

export const tatum: Provider = {
  id: 'tatum',
  name: 'Tatum',
  docs: 'https://docs.tatum.io/',
  rules: [
    keyed({
      id: 'tatum-api-key',
      title: 'Tatum API key',
      words: ['tatum'],
      beside: true,
      value: either(guid, seq('t-', alnum(24), '-', alnum(24))),
    }),
  ],
};
