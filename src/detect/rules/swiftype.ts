import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const swiftype: Provider = {
  id: 'swiftype',
  name: 'Swiftype',
  docs: 'https://swiftype.com/documentation/',
  rules: [
    keyed({
      id: 'swiftype-api-key',
      title: 'Swiftype API key',
      severity: 'medium',
      words: ['swiftype'],
      beside: true,
      value: seq(base64url(6), '_', base64url(6), '-', base64url(6)),
    }),
  ],
};
