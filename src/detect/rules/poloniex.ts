import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq, upper } from './shape.ts';

export const poloniex: Provider = {
  id: 'poloniex',
  name: 'Poloniex',
  docs: 'https://api-docs.poloniex.com/',
  rules: [
    keyed({
      id: 'poloniex-secret',
      title: 'Poloniex client secret',
      severity: 'critical',
      words: ['poloniex'],
      beside: true,
      value: alnum(128, 140),
    }),
    keyed({
      id: 'poloniex-api-key',
      title: 'Poloniex API key',
      words: ['poloniex'],
      beside: true,
      value: seq(upper(8), '-', upper(8), '-', upper(8), '-', upper(8)),
    }),
  ],
};
