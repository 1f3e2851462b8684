import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const tradier: Provider = {
  id: 'tradier',
  name: 'Tradier',
  docs: 'https://documentation.tradier.com/',
  rules: [
    keyed({
      id: 'tradier-access-token',
      title: 'Tradier access token',
      severity: 'critical',
      words: ['tradier'],
      beside: true,
      value: alnum(28, 40),
    }),
  ],
};
