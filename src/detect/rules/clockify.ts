import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, either, seq } from './shape.ts';

export const clockify: Provider = {
  id: 'clockify',
  name: 'Clockify',
  docs: 'https://docs.clockify.me/',
  rules: [
    keyed({
      id: 'clockify-api-key',
      title: 'Clockify API key',
      severity: 'medium',
      words: ['clockify'],
      beside: true,
      value: either(alnum(48), seq(base64url(16))),
    }),
  ],
};
