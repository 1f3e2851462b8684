import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex, lower, lowerHex, seq } from './shape.ts';

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  rules: [
    keyed({
      id: 'mailgun-api-key',
      title: 'Mailgun API key',
      words: ['mailgun'],
      value: either(seq(hex(32), '-', hex(8), '-', hex(8)), seq('key-', lower(32)), alnum(72)),
    }),
    keyed({
      id: 'mailgun-api-key-form',
      title: 'Mailgun API key',
      words: ['api:', 'api_key', 'api-key', 'apikey', 'mg_', 'signing_key', 'signing-key', 'signingkey'],
      value: seq(lowerHex(32), '-', lowerHex(8), '-', lowerHex(8)),
    }),
    prefixed({
      id: 'mailgun-private-key',
      title: 'Mailgun private key of the old form',
      prefix: 'key-',
      body: lowerHex(32),
    }),
    keyed({
      id: 'mailgun-public-key',
      title: 'Mailgun public validation key',
      severity: 'info',
      words: ['mailgun'],
      value: seq('pubkey-', lower(32)),
    }),
  ],
};
