import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const kagi: Provider = {
  id: 'kagi',
  name: 'Kagi',
  docs: 'https://help.kagi.com/kagi/api/',
  rules: [
    keyed({
      id: 'kagi-api-key',
      title: 'Kagi API key',
      words: ['kagi'],
      beside: true,
      value: seq(base64url(11), '.', base64url(43)),
    }),
    keyed({
      id: 'kagi-session-link',
      title: 'Kagi session link',
      severity: 'medium',
      words: ['kagi.com'],
      beside: true,
      value: seq('token=', base64url(11), '.', base64url(43)),
    }),
  ],
};
