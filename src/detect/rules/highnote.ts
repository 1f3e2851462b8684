import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const highnote: Provider = {
  id: 'highnote',
  name: 'Highnote',
  docs: 'https://docs.highnote.com/',
  rules: [
    prefixed({
      id: 'highnote-secret-key',
      title: 'Highnote secret key',
      severity: 'critical',
      prefix: ['sk_live_', 'rk_live_'],
      borrowed: true,
      body: base64url(60, 200),
    }),
  ],
};
