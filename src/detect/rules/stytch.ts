import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const stytch: Provider = {
  id: 'stytch',
  name: 'Stytch',
  docs: 'https://stytch.com/docs/api/authentication',
  rules: [
    prefixed({
      id: 'stytch-secret',
      title: 'Stytch client secret',
      prefix: ['secret-live-', 'secret-test-'],
      body: seq(base64url(36), '='),
    }),
    keyed({
      id: 'stytch-secret-old',
      title: 'Stytch client secret of the old form',
      words: ['stytch'],
      beside: true,
      value: seq(base64url(47), '='),
    }),
  ],
};
