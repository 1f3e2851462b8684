import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, lowerHex, seq } from './shape.ts';

export const oanda: Provider = {
  id: 'oanda',
  name: 'OANDA',
  docs: 'https://developer.oanda.com/',
  rules: [
    keyed({
      id: 'oanda-api-token',
      title: 'OANDA API token',
      severity: 'critical',
      words: ['oanda'],
      value: either(alnum(24), seq(lowerHex(32), '-', lowerHex(32))),
    }),
  ],
};
