import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const blynk: Provider = {
  id: 'blynk',
  name: 'Blynk',
  docs: 'https://docs.blynk.io/',
  rules: [
    keyed({
      id: 'blynk-auth-token',
      title: 'Blynk auth token',
      severity: 'medium',
      words: ['blynk.cloud', 'blynk'],
      value: base64url(32),
    }),
    prefixed({
      id: 'blynk-client-secret',
      title: 'Blynk client secret',
      severity: 'medium',
      prefix: 'oa2-client-id_',
      body: seq(base64url(32), ':', base64url(40)),
    }),
  ],
};
