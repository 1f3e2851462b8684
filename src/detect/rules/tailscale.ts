import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, maybe, seq } from './shape.ts';

export const tailscale: Provider = {
  id: 'tailscale',
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1215/oauth-clients',
  rules: [
    prefixed({
      id: 'tailscale-auth-key',
      title: 'Tailscale auth key',
      severity: 'critical',
      prefix: ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-', 'tskey-oauth-', 'tskey-'],
      body: seq(alnum(8, 24), maybe(seq('-', alnum(20, 64)))),
    }),
  ],
};
