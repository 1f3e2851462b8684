import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, either, hex, lower, lowerHex, seq } from './shape.ts';

export const paypal: Provider = {
  id: 'paypal',
  name: 'PayPal and Braintree',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  rules: [
    prefixed({
      id: 'braintree-access-token',
      title: 'Braintree access token',
      severity: 'critical',
      prefix: 'access_token$production$',
      body: seq(lower(16), '$', hex(32)),
    }),
    prefixed({
      id: 'braintree-sandbox-token',
      title: 'Braintree sandbox access token',
      severity: 'low',
      prefix: 'access_token$sandbox$',
      body: seq(lower(16), '$', hex(32)),
    }),
    keyed({
      id: 'paypal-client-secret',
      title: 'PayPal client secret or ID',
      words: ['paypal', 'client_secret', 'client_id'],
      value: seq(either('E', 'A'), base64url(58, 90)),
    }),
    keyed({ id: 'braintree-private-key', title: 'Braintree private key', words: ['braintree'], value: lowerHex(32) }),
  ],
};
