import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const bitfinex: Provider = {
  id: 'bitfinex',
  name: 'Bitfinex',
  docs: 'https://docs.bitfinex.com/docs',
  rules: [
    keyed({
      id: 'bitfinex-api-key',
      title: 'Bitfinex API key',
      severity: 'critical',
      words: ['bitfinex'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
