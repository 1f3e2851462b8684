import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, lower, lowerHex, seq } from './shape.ts';

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/',
  rules: [
    prefixed({
      id: 'cloudflare-token',
      title: 'Cloudflare API token',
      severity: 'critical',
      prefix: ['cfut_', 'cfat_', 'cfk_'],
      body: base64url(40, 56),
    }),
    prefixed({
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare Origin CA key',
      prefix: 'v1.0-',
      body: seq(lower(20, 80), '-', lower(100, 160)),
    }),
    keyed({
      id: 'cloudflare-api-token',
      title: 'Cloudflare API token of the old form',
      words: ['cloudflare', 'cf_api', 'cf_token', 'cfapi'],
      value: base64url(40),
    }),
    keyed({
      id: 'cloudflare-global-key',
      title: 'Cloudflare global API key',
      severity: 'critical',
      words: ['cloudflare', 'cf_api', 'x-auth-key', 'cf_key'],
      value: lowerHex(37),
    }),
  ],
};
