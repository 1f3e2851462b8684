import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, digits, seq } from './shape.ts';

export const tickettailor: Provider = {
  id: 'tickettailor',
  name: 'Ticket Tailor',
  docs: 'https://developers.tickettailor.com/',
  rules: [
    keyed({
      id: 'tickettailor-api-key',
      title: 'Ticket Tailor API key',
      severity: 'medium',
      words: ['tickettailor'],
      beside: true,
      value: seq('sk_', digits(4), '_', digits(6), '_', alnum(32)),
    }),
  ],
};
