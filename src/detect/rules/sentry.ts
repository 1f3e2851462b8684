import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64, hex, maybe, seq } from './shape.ts';

export const sentry: Provider = {
  id: 'sentry',
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  rules: [
    prefixed({
      id: 'sentry-org-token',
      title: 'Sentry organization token',
      prefix: 'sntrys_',
      body: seq('eyJ', base64(40, 400), maybe('='), maybe('='), '_', base64(43)),
    }),
    prefixed({ id: 'sentry-user-token', title: 'Sentry user token', prefix: 'sntryu_', body: hex(64) }),
    prefixed({
      id: 'sentry-app-token',
      title: 'Sentry integration token or secret',
      prefix: ['sntrya_', 'sntryi_'],
      body: hex(64),
    }),
    keyed({ id: 'sentry-token-old', title: 'Sentry token of the old form', words: ['sentry'], value: hex(64) }),
  ],
};
