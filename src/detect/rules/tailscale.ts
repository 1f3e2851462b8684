import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, letters, maybe, seq } from './shape.ts';

export const tailscale: Provider = {
  id: 'tailscale',
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1215/oauth-clients',
  rules: [
    prefixed({
      id: 'tailscale-auth-key',
      title: 'Tailscale auth key',
      severity: 'critical',
      prefix: 'tskey-',
      body: seq(maybe(seq(letters(3, 10), '-')), alnum(6, 24), maybe(seq('-', alnum(4, 64)))),
      minEntropy: 1.5,
    }),
  ],
};
