import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const wepay: Provider = {
  id: 'wepay',
  name: 'WePay',
  docs: 'https://developer.wepay.com/',
  rules: [
    keyed({
      id: 'wepay-access-token',
      title: 'WePay access token',
      severity: 'critical',
      words: ['wepay'],
      beside: true,
      value: run('A-Za-z0-9_?', 62),
    }),
  ],
};
