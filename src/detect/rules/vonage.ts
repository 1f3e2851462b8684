import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, lowerHex } from './shape.ts';

export const vonage: Provider = {
  id: 'vonage',
  name: 'Vonage (Nexmo)',
  docs: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
  rules: [
    keyed({
      id: 'vonage-api-secret',
      title: 'Vonage (Nexmo) API secret',
      words: ['nexmo', 'vonage'],
      value: alnum(16),
    }),
    keyed({
      id: 'vonage-api-key',
      title: 'Vonage (Nexmo) API key',
      severity: 'low',
      words: ['nexmo', 'vonage'],
      value: lowerHex(8),
    }),
  ],
};
