import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const mailboxlayer: Provider = {
  id: 'mailboxlayer',
  name: 'mailboxlayer',
  docs: 'https://mailboxlayer.com/documentation',
  rules: [
    keyed({
      id: 'mailboxlayer-api-key',
      title: 'mailboxlayer API key',
      severity: 'medium',
      words: ['mailboxlayer'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
