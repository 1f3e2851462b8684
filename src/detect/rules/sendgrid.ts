import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, either, run, seq } from './shape.ts';

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  rules: [
    prefixed({
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      prefix: 'SG.',
      body: either(seq(base64url(16, 32), '.', base64url(32, 64)), run('A-Za-z0-9=_.-', 66)),
      minEntropy: 3,
    }),
  ],
};
