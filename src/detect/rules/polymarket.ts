import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, seq } from './shape.ts';

export const polymarket: Provider = {
  id: 'polymarket',
  name: 'Polymarket',
  docs: 'https://docs.polymarket.com/',
  rules: [
    keyed({
      id: 'polymarket-private-key',
      title: 'Polymarket private key',
      severity: 'critical',
      words: ['poly_'],
      beside: true,
      value: seq('0x', alnum(64, 76)),
    }),
    keyed({
      id: 'polymarket-api-secret',
      title: 'Polymarket API secret',
      words: ['poly_'],
      beside: true,
      value: base64(40, 44),
    }),
  ],
};
