import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/api-reference',
  rules: [
    keyed({
      id: 'resend-api-key',
      title: 'Resend API key',
      words: ['resend'],
      beside: true,
      value: seq('re_', alnum(8), '_', alnum(24)),
    }),
  ],
};
