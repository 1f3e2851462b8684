import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/api-reference',
  rules: [
    prefixed({ id: 'resend-api-key', title: 'Resend API key', prefix: 're_', body: seq(alnum(8), '_', alnum(24)) }),
  ],
};
