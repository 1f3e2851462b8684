import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const luno: Provider = {
  id: 'luno',
  name: 'Luno',
  docs: 'https://www.luno.com/en/developers/api',
  rules: [
    keyed({
      id: 'luno-secret',
      title: 'Luno client secret',
      severity: 'critical',
      words: ['luno'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
