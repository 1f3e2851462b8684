import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, run, seq } from './shape.ts';

export const gocardless: Provider = {
  id: 'gocardless',
  name: 'GoCardless',
  docs: 'https://developer.gocardless.com/api-reference/',
  rules: [
    keyed({
      id: 'gocardless-access-token',
      title: 'GoCardless access token',
      severity: 'critical',
      words: ['gocardless'],
      beside: true,
      value: seq(either('live_', 'sandbox_'), run('A-Za-z0-9_=-', 40)),
    }),
  ],
};
