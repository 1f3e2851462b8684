import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const mailerlite: Provider = {
  id: 'mailerlite',
  name: 'MailerLite',
  docs: 'https://developers.mailerlite.com/',
  rules: [
    keyed({
      id: 'mailerlite-api-key',
      title: 'MailerLite API key',
      words: ['mailerlite'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
