import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const fastly: Provider = {
  id: 'fastly',
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
  rules: [
    keyed({
      id: 'fastly-api-token',
      title: 'Fastly API token',
      severity: 'critical',
      words: ['fastly'],
      value: base64url(32),
    }),
  ],
};
