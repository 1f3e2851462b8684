import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64, base64url, either, maybe, run, seq } from './shape.ts';

export const aiven: Provider = {
  id: 'aiven',
  name: 'Aiven',
  docs: 'https://aiven.io/docs/platform/howto/create_authentication_token',
  rules: [
    prefixed({
      id: 'aiven-service-password',
      title: 'Aiven service password',
      severity: 'critical',
      prefix: 'AVNS_',
      body: base64url(19),
    }),
    keyed({
      id: 'aiven-token',
      title: 'Aiven API token',
      severity: 'critical',
      words: ['aiven'],
      value: either(seq(base64(344, 370), maybe('='), maybe('=')), run('A-Za-z0-9+/=', 372)),
    }),
  ],
};
