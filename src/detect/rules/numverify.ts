import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const numverify: Provider = {
  id: 'numverify',
  name: 'numverify',
  docs: 'https://numverify.com/documentation',
  rules: [
    keyed({
      id: 'numverify-api-key',
      title: 'numverify API key',
      severity: 'medium',
      words: ['numverify'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
