import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { seq, upper } from './shape.ts';

export const mailmodo: Provider = {
  id: 'mailmodo',
  name: 'Mailmodo',
  docs: 'https://www.mailmodo.com/developers/',
  rules: [
    keyed({
      id: 'mailmodo-api-key',
      title: 'Mailmodo API key',
      severity: 'medium',
      words: ['mailmodo'],
      beside: true,
      value: seq(upper(7), '-', upper(7), '-', upper(7), '-', upper(7)),
    }),
  ],
};
