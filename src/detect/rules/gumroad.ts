import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const gumroad: Provider = {
  id: 'gumroad',
  name: 'Gumroad',
  docs: 'https://gumroad.com/api',
  rules: [
    keyed({
      id: 'gumroad-access-token',
      title: 'Gumroad access token',
      severity: 'critical',
      words: ['gumroad'],
      beside: true,
      value: base64url(43, 64),
    }),
  ],
};
