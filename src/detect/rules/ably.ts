import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const ably: Provider = {
  id: 'ably',
  name: 'Ably',
  docs: 'https://ably.com/docs/auth',
  rules: [
    keyed({
      id: 'ably-api-key',
      title: 'Ably API key',
      words: ['ably'],
      beside: true,
      value: seq(base64url(6), '.', base64url(6), ':', base64url(43)),
    }),
  ],
};
