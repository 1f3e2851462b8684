import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, either, maybe, seq, upper } from './shape.ts';

export const onepassword: Provider = {
  id: 'onepassword',
  name: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/',
  rules: [
    prefixed({
      id: 'onepassword-service-account-token',
      title: '1Password service account token',
      severity: 'critical',
      prefix: 'ops_eyJ',
      body: seq(base64(200, 2000), maybe('='), maybe('=')),
    }),
    prefixed({
      id: 'onepassword-secret-key',
      title: '1Password secret key',
      severity: 'critical',
      prefix: 'A3-',
      body: seq(
        upper(6),
        '-',
        either(upper(11), seq(upper(6), '-', upper(5))),
        '-',
        upper(5),
        '-',
        upper(5),
        '-',
        upper(5),
      ),
    }),
  ],
};
