import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, base64url, maybe, seq } from './shape.ts';

export const flyio: Provider = {
  id: 'flyio',
  name: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  rules: [
    prefixed({
      id: 'flyio-macaroon',
      title: 'Fly.io access token',
      severity: 'critical',
      prefix: ['fm1r_', 'fm1a_', 'fm2_'],
      body: seq(base64(60, 3000), maybe('='), maybe('=')),
    }),
    prefixed({
      id: 'flyio-token',
      title: 'Fly.io access token of the old form',
      severity: 'critical',
      prefix: 'fo1_',
      body: base64url(43),
    }),
  ],
};
