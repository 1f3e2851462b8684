import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const nasdaq: Provider = {
  id: 'nasdaq',
  name: 'Nasdaq Data Link',
  docs: 'https://docs.data.nasdaq.com/',
  rules: [
    keyed({
      id: 'nasdaq-api-key',
      title: 'Nasdaq Data Link API key',
      severity: 'medium',
      words: ['nasdaq', 'quandl'],
      beside: true,
      value: base64url(20, 32),
    }),
  ],
};
