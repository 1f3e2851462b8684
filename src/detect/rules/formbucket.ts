import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const formbucket: Provider = {
  id: 'formbucket',
  name: 'FormBucket',
  docs: 'https://www.formbucket.com/',
  rules: [
    keyed({
      id: 'formbucket-api-key',
      title: 'FormBucket API key',
      severity: 'medium',
      words: ['formbucket'],
      beside: true,
      value: seq(alnum(6, 60), '.', alnum(6, 200), '.', base64url(6, 100)),
    }),
  ],
};
