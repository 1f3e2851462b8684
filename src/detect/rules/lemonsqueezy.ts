import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const lemonsqueezy: Provider = {
  id: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  docs: 'https://docs.lemonsqueezy.com/api',
  rules: [
    keyed({
      id: 'lemonsqueezy-api-key',
      title: 'Lemon Squeezy API key',
      severity: 'critical',
      words: ['lemonsqueezy', 'lemon_squeezy'],
      beside: true,
      value: seq('eyJ0eXAiOiJKV1Qi', base64url(20, 80), '.', base64url(100, 600), '.', base64url(200, 800)),
    }),
  ],
};
