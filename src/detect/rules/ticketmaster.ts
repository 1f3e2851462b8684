import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ticketmaster: Provider = {
  id: 'ticketmaster',
  name: 'Ticketmaster',
  docs: 'https://developer.ticketmaster.com/',
  rules: [
    keyed({
      id: 'ticketmaster-api-key',
      title: 'Ticketmaster API key',
      severity: 'medium',
      words: ['ticketmaster'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
