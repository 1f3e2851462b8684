import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

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
      beside: true,
      value: either(alnum(24), seq(alnum(32), '-', alnum(32))),
    }),
  ],
};
