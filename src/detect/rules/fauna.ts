import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const fauna: Provider = {
  id: 'fauna',
  name: 'Fauna',
  docs: 'https://docs.fauna.com/',
  rules: [
    keyed({
      id: 'fauna-secret',
      title: 'Fauna client secret',
      severity: 'critical',
      words: ['fauna'],
      beside: true,
      value: seq('fnA', base64url(37, 49)),
    }),
  ],
};
