import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lower } from './shape.ts';

export const mailersend: Provider = {
  id: 'mailersend',
  name: 'MailerSend',
  docs: 'https://developers.mailersend.com/',
  rules: [
    prefixed({ id: 'mailersend-api-token', title: 'MailerSend API token', prefix: 'mlsn.', body: lower(40, 64) }),
  ],
};
