import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const fauna: Provider = {
  id: 'fauna',
  name: 'Fauna',
  docs: 'https://docs.fauna.com/',
  rules: [
    prefixed({
      id: 'fauna-secret',
      title: 'Fauna client secret',
      severity: 'critical',
      prefix: 'fnA',
      body: base64url(37),
    }),
  ],
};
