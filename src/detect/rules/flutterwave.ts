import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lower, maybe, seq } from './shape.ts';

export const flutterwave: Provider = {
  id: 'flutterwave',
  name: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/docs/authentication',
  rules: [
    prefixed({
      id: 'flutterwave-secret-key',
      title: 'Flutterwave secret key',
      severity: 'critical',
      prefix: ['FLWSECK-', 'FLWSECK_TEST-', 'FLWSECK_LIVE-'],
      body: seq(lower(32), maybe('-X')),
    }),
    prefixed({
      id: 'flutterwave-public-key',
      title: 'Flutterwave public key',
      severity: 'info',
      prefix: ['FLWPUBK-', 'FLWPUBK_TEST-'],
      body: seq(lower(32), maybe('-X')),
    }),
    prefixed({
      id: 'flutterwave-encryption-key',
      title: 'Flutterwave encryption key',
      prefix: ['FLWSECK_TEST', 'FLWSECK_PROD'],
      body: lower(12),
    }),
  ],
};
