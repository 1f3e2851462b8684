import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, either, seq } from './shape.ts';

export const okta: Provider = {
  id: 'okta',
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/',
  rules: [
    keyed({
      id: 'okta-api-token',
      title: 'Okta API token',
      severity: 'critical',
      words: ['okta', 'ssws'],
      value: seq('00', base64url(40)),
    }),
    keyed({
      id: 'okta-client-secret',
      title: 'Okta client secret',
      words: ['okta'],
      beside: true,
      value: either(base64url(64), base64url(40)),
      confidence: 'medium',
    }),
  ],
};
