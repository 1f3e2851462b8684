import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const mailsac: Provider = {
  id: 'mailsac',
  name: 'Mailsac',
  docs: 'https://docs.mailsac.com/',
  rules: [
    keyed({
      id: 'mailsac-api-key',
      title: 'Mailsac API key',
      severity: 'medium',
      words: ['mailsac'],
      beside: true,
      value: seq('k_', alnum(36, 60)),
    }),
  ],
};
