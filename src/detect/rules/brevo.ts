import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

export const brevo: Provider = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  docs: 'https://developers.brevo.com/docs/getting-started',
  rules: [
    prefixed({
      id: 'brevo-api-key',
      title: 'Brevo (Sendinblue) API key',
      prefix: 'xkeysib-',
      body: seq(hex(64), '-', alnum(16)),
    }),
    prefixed({
      id: 'brevo-smtp-key',
      title: 'Brevo SMTP key',
      prefix: 'xsmtpsib-',
      body: seq(hex(64), '-', alnum(16)),
    }),
  ],
};
