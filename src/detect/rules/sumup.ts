import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const sumup: Provider = {
  id: 'sumup',
  name: 'SumUp',
  docs: 'https://developer.sumup.com/',
  rules: [
    prefixed({
      id: 'sumup-secret-key',
      title: 'SumUp secret key',
      severity: 'critical',
      prefix: 'sup_sk_',
      body: alnum(32, 48),
    }),
  ],
};
