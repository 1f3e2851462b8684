import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const proof: Provider = {
  id: 'proof',
  name: 'Proof (Notarize)',
  docs: 'https://dev.proof.com/',
  rules: [
    prefixed({
      id: 'proof-api-key',
      title: 'Proof (Notarize) API key',
      prefix: ['sk_live_', 'sk_test_'],
      borrowed: true,
      body: base64url(20, 80),
    }),
    prefixed({
      id: 'proof-api-key-new',
      title: 'Proof (Notarize) API key of the new form',
      prefix: 'prf_',
      body: base64url(32, 60),
    }),
  ],
};
